import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CliAnswer, RunningRequest } from '../../shared/cli/request.ts';
import { english } from '../../shared/words/words.ts';
import { silentLog } from '../log.ts';
import { addressesOf } from './address.ts';
import { askRunning } from './client.ts';
import { type Answerer, type CliServer, serveCli } from './server.ts';

const status: RunningRequest = { kind: 'status', json: true };
const hello: CliAnswer = { exitCode: 0, stdout: 'hello ünï\n', stderr: '' };

let root: string;
let profile: string;
let servers: CliServer[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unhunch-cli-'));
  profile = join(root, 'profile');
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(root, { recursive: true, force: true });
});

async function serve(answerer: Answerer = () => hello, directory = profile): Promise<CliServer> {
  const server = await serveCli({ userDataDir: directory, answerer, words: () => english, log: silentLog });
  servers.push(server);
  return server;
}

function socketOf(directory = profile): string {
  const [address = ''] = addressesOf(directory);
  return address;
}

/** What the server says to raw bytes; empty where it hangs up. */
function say(bytes: string | Buffer): Promise<string> {
  return new Promise((settle) => {
    let heard = '';
    const socket: Socket = createConnection(socketOf(), () => socket.write(bytes));
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('close', () => settle(heard));
    socket.on('error', () => socket.destroy());
  });
}

describe('the command line’s socket', () => {
  it('has nobody to ask before an instance listens', async () => {
    expect(await askRunning(english, profile, status)).toBeNull();
    expect(existsSync(profile)).toBe(false);
  });

  it('is waited for where somebody holds the profile who does not listen yet', async () => {
    mkdirSync(profile);
    symlinkSync(`some-host-${process.pid}`, join(profile, 'SingletonLock'));
    const answer = askRunning(english, profile, status);
    await new Promise((resolve) => setImmediate(resolve));
    await serve();
    expect(await answer).toEqual(hello);
  });

  it('is not waited for where a crash left the lock behind', async () => {
    mkdirSync(profile);
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => gone.once('exit', resolve));
    symlinkSync(`some-host-${gone.pid}`, join(profile, 'SingletonLock'));
    expect(await askRunning(english, profile, status)).toBeNull();
  });

  it('hands the request over and the answer back', async () => {
    const asked: RunningRequest[] = [];
    await serve(async (request) => {
      asked.push(request);
      return hello;
    });
    expect(await askRunning(english, profile, status)).toEqual(hello);
    expect(await askRunning(english, `${profile}/../profile/`, { kind: 'run', command: { type: 'snooze', minutes: 5 } })).toEqual(hello);
    expect(asked).toEqual([status, { kind: 'run', command: { type: 'snooze', minutes: 5 } }]);
  });

  it('is for the user alone', async () => {
    await serve();
    expect(statSync(socketOf()).mode & 0o777).toBe(0o600);
    expect(statSync(profile).mode & 0o777).toBe(0o700);
  });

  it('is gone with the instance', async () => {
    const server = await serve();
    await server.close();
    expect(existsSync(socketOf())).toBe(false);
    expect(await askRunning(english, profile, status)).toBeNull();
  });

  it('keeps profiles apart', async () => {
    await serve();
    expect(await askRunning(english, join(root, 'other'), status)).toBeNull();
  });

  it.each([
    ['garbage', 'garbage\n'],
    ['JSON that is no request', '{"kind":"reboot"}\n'],
    ['an unknown command', '{"kind":"run","command":{"type":"explode"}}\n'],
    ['a command out of range', '{"kind":"run","command":{"type":"snooze","minutes":600}}\n'],
    ['binary', Buffer.from([0, 255, 254, 10])],
  ])('answers %s with bad input, and goes on', async (_, bytes) => {
    await serve();
    expect(JSON.parse(await say(bytes))).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await askRunning(english, profile, status)).toEqual(hello);
  });

  it('hangs up on a flood and on silence, and goes on', async () => {
    await serve();
    const start = performance.now();
    expect(await say(Buffer.alloc(200_000, 'x'))).toBe('');
    const before = performance.now();
    expect(before - start).toBeLessThan(1_500);
    expect(await say('{"kind":')).toBe('');
    expect(performance.now() - before).toBeGreaterThan(1_500);
    expect(performance.now() - before).toBeLessThan(3_000);
    expect(await askRunning(english, profile, status)).toEqual(hello);
  });

  it('does not mind clients that leave at once', async () => {
    await serve(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return { ...hello, stdout: 'x'.repeat(50_000) };
    });
    for (let count = 0; count < 20; count++)
      createConnection(socketOf(), function (this: Socket) {
        this.write('{"kind":"status","json":true}\n', () => this.destroy());
      });
    expect((await askRunning(english, profile, status))?.stdout).toHaveLength(50_000);
  });

  it('answers many at once', async () => {
    await serve();
    const answers = await Promise.all(Array.from({ length: 20 }, () => askRunning(english, profile, status)));
    expect(answers).toEqual(Array.from({ length: 20 }, () => hello));
  });

  it('answers whatever number of strangers hold the line and say nothing', async () => {
    await serve();
    const strangers = await Promise.all(
      Array.from(
        { length: 50 },
        (_, number) =>
          new Promise<Socket>((settle) => {
            const socket = createConnection(socketOf(), () => socket.write(number % 2 === 0 ? '' : '{"kind":"sta', () => settle(socket)));
            socket.on('error', () => socket.destroy());
          }),
      ),
    );
    expect(await askRunning(english, profile, status)).toEqual(hello);
    for (const stranger of strangers) stranger.destroy();
  });

  it('says so when the answerer fails, and goes on', async () => {
    let calls = 0;
    await serve(() => {
      calls += 1;
      if (calls === 1) throw new Error('oops');
      return hello;
    });
    expect(await askRunning(english, profile, status)).toMatchObject({
      exitCode: 1,
      stderr: 'unhunch: Unhunch could not do that. Its log says why.\n',
    });
    expect(await askRunning(english, profile, status)).toEqual(hello);
  });

  it('gives up on an instance that hangs within two seconds', async () => {
    await serve(() => new Promise(() => undefined));
    const before = performance.now();
    expect(await askRunning(english, profile, status)).toMatchObject({
      exitCode: 3,
      stderr: 'unhunch: Unhunch is running but did not answer within 2 seconds.\n',
    });
    expect(performance.now() - before).toBeLessThan(2_500);
  });

  it('lets an answer under way leave before it closes', async () => {
    let closing: Promise<void> = Promise.resolve();
    const server = await serve(() => {
      closing = server.close();
      return hello;
    });
    expect(await askRunning(english, profile, { kind: 'run', command: { type: 'quit' } })).toEqual(hello);
    await closing;
  });

  it('takes the place of a socket that a crash left behind', async () => {
    mkdirSync(profile, { mode: 0o700 });
    const child: ChildProcess = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${JSON.stringify(socketOf())}, () => console.log('up'))`,
    ]);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    expect(existsSync(socketOf())).toBe(true);
    expect(await askRunning(english, profile, status)).toBeNull();
    await serve();
    expect(JSON.parse(await say(`${JSON.stringify(status)}\n`))).toEqual(hello);
    expect(await askRunning(english, profile, status)).toEqual(hello);
  });

  it('leaves the place of one that answers, and of a file that is none', async () => {
    await serve();
    await serve(() => ({ ...hello, stdout: 'intruder' }));
    expect(await askRunning(english, profile, status)).toEqual(hello);
    const other = join(root, 'other');
    mkdirSync(other, { mode: 0o700 });
    writeFileSync(socketOf(other), 'mine');
    expect((await serve(() => hello, other)).isListening).toBe(true);
    expect(statSync(socketOf(other)).isFile()).toBe(true);
    expect(await askRunning(english, other, status)).toEqual(hello);
  });

  it('finds another place where the profile’s path is too long, open to others, or cannot be made', async () => {
    const long = join(root, 'x'.repeat(120));
    const shared = join(root, 'shared');
    mkdirSync(shared);
    chmodSync(shared, 0o777);
    writeFileSync(join(root, 'file'), '');
    for (const directory of [long, shared, join(root, 'file', 'profile')]) {
      const server = await serve(() => ({ ...hello, stdout: directory }), directory);
      expect(server.isListening).toBe(true);
      expect((await askRunning(english, directory, status))?.stdout).toBe(directory);
      expect(existsSync(join(directory, 'unhunch.sock'))).toBe(false);
    }
  });

  it('believes no instance in a folder that others may write to', async () => {
    mkdirSync(profile, { mode: 0o700 });
    const impostor = createServer((socket) => socket.resume().end(`${JSON.stringify(hello)}\n`));
    await new Promise<void>((resolve) => impostor.listen(socketOf(), resolve));
    expect(await askRunning(english, profile, status)).toEqual(hello);
    chmodSync(profile, 0o777);
    expect(await askRunning(english, profile, status)).toBeNull();
    await new Promise((resolve) => impostor.close(resolve));
  });
});
