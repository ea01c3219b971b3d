import { createTransport } from 'nodemailer';

/** Where mail goes out, and in whose name (SMTP_URL, MAIL_FROM). */
export interface MailSettings {
  readonly smtpUrl: string;
  readonly from: string;
}

export interface Message {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mail server has not taken a mail. */
export class MailRefused extends Error {
  constructor(
    /** In the server's own words, which may name the recipient. */
    readonly reason: string,
    /** It would refuse again. */
    readonly final: boolean,
  ) {
    super(`The mail server has not taken a mail${final ? ', and never will' : ''}`);
  }
}

/** Gives a mail to the mail server. */
export type SendMail = (message: Message) => Promise<void>;

/** How long a mail server may keep silent, in milliseconds. */
const SILENCE = 20_000;

/** What sends mail by SMTP; undefined where no server is set. */
export function mailer(settings: MailSettings | undefined): SendMail | undefined {
  if (!settings) return undefined;
  const transport = createTransport({ url: settings.smtpUrl, connectionTimeout: SILENCE, greetingTimeout: SILENCE, socketTimeout: SILENCE });
  return async ({ id, to, subject, text, html }) => {
    try {
      await transport.sendMail({
        from: settings.from,
        // As an object, so that commas and line breaks in it name nobody else.
        to: { name: '', address: to },
        subject,
        text,
        html,
        // The same at each attempt: a mail that went out although the server's answer was lost is shown once.
        messageId: `<${id}@${domainOf(settings.from)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      const { message, responseCode } = error as { message: string; responseCode?: number };
      throw new MailRefused(message, responseCode !== undefined && responseCode >= 500);
    }
  };
}

const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost';
