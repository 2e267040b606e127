import type { ReactNode } from 'react';
import { Tabs as Group, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import styles from './Tabs.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly name: string }[];
  readonly shown: T;
  readonly onShow: (id: T) => void;
  /** What the tab in sight holds. */
  readonly children: ReactNode;
};

/** A few views of the same thing, one at a time. */
export function Tabs<T extends string>({ label, tabs, shown, onShow, children }: Props<T>): ReactNode {
  const show = (key: unknown): void => {
    const tab = tabs.find(({ id }) => id === key);
    if (tab !== undefined) onShow(tab.id);
  };
  return (
    <Group className={styles['tabs'] ?? ''} selectedKey={shown} onSelectionChange={show}>
      <TabList className={styles['list'] ?? ''} aria-label={label}>
        {tabs.map(({ id, name }) => (
          <Tab key={id} id={id} className={styles['tab'] ?? ''} data-name={name}>
            {name}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={shown} id={shown} className={styles['panel'] ?? ''}>
        {children}
      </TabPanel>
    </Group>
  );
}
