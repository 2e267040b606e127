/** The answer, or an error where it takes longer or is given up: nobody waits for ever. What comes late is dropped. */
export function within<T>(ms: number, answer: Promise<T>, givenUp?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      // A race would do, if it did not hold on to every answer for as long as the signal lives.
      givenUp?.removeEventListener('abort', giveUp);
      act();
    };
    const giveUp = (): void => settle(() => reject(givenUp?.reason));
    const timer = setTimeout(() => settle(() => reject(new Error(`no answer within ${ms / 1000} s`))), ms);
    answer.then(
      (value) => settle(() => resolve(value)),
      (error) => settle(() => reject(error)),
    );
    if (givenUp?.aborted) giveUp();
    else givenUp?.addEventListener('abort', giveUp);
  });
}
