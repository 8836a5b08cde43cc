// GraphiQL as a person uses it: click a tab, type into an editor, run, read the answer.

export class GraphiQL {
  constructor(page) {
    this.page = page;
  }

  async open(address) {
    await this.page.goto(address);
    await this.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  }

  tabs() {
    return this.page.locator('.graphiql-tab-button').allInnerTexts();
  }

  /** The tab with this title, with these variables typed over the ones that are there. */
  async choose(title, variables) {
    await this.page.locator('.graphiql-tab-button', { hasText: title }).click();
    if (variables) await this.type('Variables', variables);
  }

  /** Types into one of the two editors below the operation. */
  async type(editor, content) {
    await this.page.getByRole('button', { name: editor, exact: true }).click();
    await this.page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .monaco-editor').click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(JSON.stringify(content));
  }

  async run() {
    await this.page.locator('.graphiql-execute-button').click();
  }

  /** What the page shows as the answer, once it says this. */
  async answer(words) {
    const shown = this.page.locator('.graphiql-response .view-lines', { hasText: words });
    await shown.waitFor().catch(async (error) => {
      throw new Error(`${error.message}\nThe page shows: ${await this.page.locator('.graphiql-container').innerText()}`);
    });
    // The editor wraps long lines, and draws spaces that do not break.
    return (await shown.innerText()).replace(/\s+/g, ' ');
  }
}
