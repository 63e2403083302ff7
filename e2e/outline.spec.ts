import { socket503 } from './pastes.ts';
import { expect, test } from './wizard.ts';

// What a screen reader has to go by: roles, names and their order.

test('the first screen is a box, its buttons, examples, and what one can see', async ({
  wizard,
}) => {
  await wizard.open();
  await expect(wizard.main).toMatchAriaSnapshot(`
    - main:
      - heading "mod_wsgi broke. Paste what Apache printed." [level=1]
      - textbox "What Apache printed"
      - button "Find the cause"
      - button "Choose a file"
      - paragraph: Stays in this tab. Nothing is sent anywhere.
      - heading "No log at hand? What do you see?" [level=2]
      - list "What do you see?":
        - listitem:
          - link "1 500 Internal Server Error"
  `);
});

test('a question is its words, its answers, and how to find out', async ({ wizard }) => {
  await wizard.open('ask/selinux-mode?socket-error=permission&symptom=503');
  await expect(wizard.main).toMatchAriaSnapshot(`
    - main:
      - heading "Is SELinux enforcing on this server?" [level=1]
      - paragraph: /On the phone, say/
      - list "Answers":
        - listitem:
          - button /1 Enforcing/
        - listitem:
          - button /2 Permissive/
        - listitem:
          - button /3 Off/
        - listitem:
          - button /0 I don't know/
      - heading "How to find out" [level=2]
      - group "Command":
        - text: getenforce
        - button "Copy"
  `);
});

test('a fix is the cause, the line with its parts, steps and their check, and the path', async ({
  wizard,
}) => {
  await wizard.open();
  await wizard.paste(socket503);
  await expect(wizard.main).toMatchAriaSnapshot(`
    - main:
      - paragraph: Likely, based on line 3.
      - heading "Apache can't open the directory that holds the daemon's socket" [level=1]
      - figure:
        - list:
          - listitem:
            - text: Line 3
            - list "What line 3 says":
              - listitem: "errno 13: denied : (13)Permission denied"
      - region "Put the sockets where Apache's user can reach them":
        - heading "Put the sockets where Apache's user can reach them" [level=2]
        - list:
          - listitem:
            - group "Command"
          - listitem:
            - text: Changes the system
            - group "Configuration":
              - insertion
        - heading "Check that it worked" [level=3]
      - group: What to avoid
      - paragraph: /It fails between Apache and Socket. errno 13/
      - heading "Reload the page in your browser. Did it work?" [level=2]
      - button "It worked 1"
  `);
  await expect(wizard.page.getByRole('complementary')).toMatchAriaSnapshot(`
    - complementary "What we know so far":
      - region "Possible causes":
        - heading "Possible causes" [level=2]
        - list:
          - listitem:
            - link "Socket directory not accessible"
      - region "Known facts":
        - list "Known facts":
          - listitem:
            - 'button "Remove: 503"'
      - region "Still unknown"
      - region "The server":
        - paragraph: /Apache .* MPM event/
      - region "For the ticket"
  `);
});
