/** What is said in more than one place. */
export const general = {
  cancel: 'Cancel',
} as const;
