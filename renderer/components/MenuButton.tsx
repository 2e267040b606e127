import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import styles from './Popover.module.css';
import { TriggerButton } from './TriggerButton.tsx';

export type MenuChoice = {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isDanger?: boolean;
  readonly act: () => void;
};

type Props = {
  /** The name of the button and of the menu. */
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  /** What the button shows. */
  readonly children: ReactNode;
};

/** Choices that stay out of the way until they are asked for. */
export function MenuButton({ label, choices, children }: Props): ReactNode {
  return (
    <MenuTrigger>
      <TriggerButton look="quiet" label={label}>
        {children}
      </TriggerButton>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu className={styles['items'] ?? ''} aria-label={label}>
          {choices.map(({ id, label: name, icon: Icon, isDanger = false, act }) => (
            <MenuItem key={id} id={id} className={styles['item'] ?? ''} textValue={name} data-danger={isDanger} onAction={act}>
              <Icon aria-hidden="true" />
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
