/** The choice of a platform. */
export const words = {
  commandsFor: 'Commands for',
  choose: 'choose your platform',
};
