import { type ReactNode, useEffect, useState } from 'react';
import type { Licence } from '../../../shared/about.ts';
import type { Ask } from '../../bridge.ts';
import { useWords } from '../../words.ts';
import { Fold } from './Fold.tsx';
import styles from './Licences.module.css';

/** Everything that ships with the app, each with its licence. */
export function Licences({ ask }: { readonly ask: Ask }): ReactNode {
  const words = useWords().about;
  const [licences, setLicences] = useState<readonly Licence[] | null>(null);
  useEffect(() => {
    ask('readLicences', null).then(setLicences, () => undefined);
  }, [ask]);
  return (
    <>
      <p>{words.licence}</p>
      {licences?.length === 0 && <p>{words.noLicences}</p>}
      <ul className={styles['list']} lang="en">
        {licences?.map(({ name, version, identifier, text }) => (
          <li key={`${name} ${version}`}>
            <Fold
              name={
                <span className={styles['one']}>
                  <bdi dir="ltr">
                    {name} <span className={styles['soft']}>{version}</span>
                  </bdi>
                  <span className={styles['soft']}>{identifier}</span>
                </span>
              }
            >
              {text === null ? (
                <p className={styles['text']}>{words.noText({ licence: identifier ?? '' })}</p>
              ) : (
                <pre className={styles['text']} dir="ltr">
                  {unwrapped(text)}
                </pre>
              )}
            </Fold>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Lines that were broken for a terminal run on; lists and headings stay as they are. */
function unwrapped(text: string): string {
  return text.replaceAll(/(?<=\S.{50,})\r?\n(?=[^\s\d*•-])/g, ' ');
}
