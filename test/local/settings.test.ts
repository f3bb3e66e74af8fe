import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/local/settings.js';

describe('settings of local mode', () => {
  it('stands at the usual port, in Swedish', () => {
    expect(readSettings({}, [])).toEqual({ kind: 'settings', settings: { port: 3979, locale: 'sv' } });
  });

  it('takes another port', () => {
    expect(readSettings({ DEFAULT_LOCALE: 'en' }, ['--port', '4979'])).toEqual({
      kind: 'settings',
      settings: { port: 4979, locale: 'en' },
    });
  });

  it.each(['', '80', '70000', 'x', '4.5'])('refuses the port "%s"', (given) => {
    expect(readSettings({}, ['--port', given])).toEqual({ kind: 'bad-port', given });
  });

  it('refuses to start beside real credentials or storage, and names each', () => {
    const env = { BOT_APP_ID: 'x', STORAGE_ACCOUNT: 'y', BOT_TENANT_ID: '' };
    expect(readSettings(env, [])).toEqual({
      kind: 'real-settings',
      names: ['BOT_APP_ID', 'STORAGE_ACCOUNT'],
    });
  });
});
