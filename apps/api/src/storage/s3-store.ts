import { AwsClient } from 'aws4fetch';
import { checkKey, type FileStore, type StoredFile } from './file-store.js';

/** A bucket of a server that speaks S3, and how to reach it. */
export interface S3Settings {
  /** Origin of the server, such as https://s3.fr-par.scw.cloud. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** The bucket is the first part of the path, and not of the host. */
  readonly pathStyle: boolean;
}

/** A server that does not answer within this is one that does not answer, in milliseconds. */
const PATIENCE = 20_000;

/** The server has refused, or made no sense. */
export class S3Error extends Error {
  override readonly name = 'S3Error';
}

/** Files in a bucket; a PUT is whole or not there. */
export class S3Store implements FileStore {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor({ endpoint, bucket, region, accessKey, secretKey, pathStyle }: S3Settings) {
    this.client = new AwsClient({ accessKeyId: accessKey, secretAccessKey: secretKey, region, service: 's3', retries: 2 });
    const url = new URL(endpoint);
    this.base = pathStyle ? `${url.origin}/${bucket}` : `${url.protocol}//${bucket}.${url.host}`;
  }

  async put(key: string, bytes: Uint8Array, type: string): Promise<void> {
    await this.ask('PUT', this.urlOf(key), { body: new Uint8Array(bytes), headers: { 'content-type': type } });
  }

  async get(key: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const response = await this.ask('GET', this.urlOf(key), {}, [404]);
    return response.status === 404 ? undefined : new Uint8Array(await response.arrayBuffer());
  }

  async has(key: string): Promise<boolean> {
    return (await this.ask('HEAD', this.urlOf(key), {}, [404])).ok;
  }

  async delete(keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.ask('DELETE', this.urlOf(key), {}, [404]);
  }

  async *list(prefix: string): AsyncIterable<StoredFile> {
    for (let after: string | undefined, more = true; more; ) {
      const query = new URLSearchParams({ 'list-type': '2', prefix, ...(after && { 'continuation-token': after }) });
      const xml = await (await this.ask('GET', `${this.base}/?${query.toString()}`, {})).text();
      for (const [, entry] of xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)) yield { key: partOf(entry!, 'Key')!, writtenAt: new Date(partOf(entry!, 'LastModified')!) };
      after = partOf(xml, 'NextContinuationToken');
      more = after !== undefined;
    }
  }

  private async ask(method: string, url: string, init: { body?: Uint8Array<ArrayBuffer>; headers?: Record<string, string> }, allowed: readonly number[] = []): Promise<Response> {
    const response = await this.client.fetch(url, { method, ...init, signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok || allowed.includes(response.status)) return response;
    const code = partOf(await response.text(), 'Code');
    throw new S3Error(`The store of files answered ${response.status}${code ? ` ${code}` : ''} to ${method}`);
  }

  private urlOf(key: string): string {
    checkKey(key);
    return `${this.base}/${key}`;
  }
}

const partOf = (xml: string, name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replace(/&(amp|quot|apos|lt|gt|#34|#39);/g, (_, entity: string) => ENTITIES[entity]!);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', '#34': '"', '#39': "'" };
