import type { Environment } from '../environment.ts';
import { type KeptBus, keepBus } from './bus.ts';

export type Buses = { readonly session: KeptBus; readonly system: KeptBus; readonly stop: () => void };

export type BusesOptions = {
  readonly env: Environment;
  readonly log: { warn(message: string): void };
};

/** Its home by the specification, and where older systems keep it. */
const systemBusPlaces = 'unix:path=/run/dbus/system_bus_socket;unix:path=/var/run/dbus/system_bus_socket';

/** The two buses of a Linux desktop. */
export function openBuses({ env, log }: BusesOptions): Buses {
  const session = keepBus({ name: 'session', address: env['DBUS_SESSION_BUS_ADDRESS'], log });
  const system = keepBus({ name: 'system', address: env['DBUS_SYSTEM_BUS_ADDRESS'] || systemBusPlaces, log });
  return {
    session,
    system,
    stop: () => {
      session.stop();
      system.stop();
    },
  };
}
