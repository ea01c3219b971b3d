import { FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { LieuType } from '../lieux/lieu.type.js';
import { LieuMergeType } from './merge.type.js';

@Resolver(() => LieuType)
export class LieuMergesResolver {
  @FieldResolver(() => [LieuMergeType], { description: 'Lieux that have been merged into it, directly or with another one, the last first. For those who may change it; empty for others.' })
  merges(): unknown {
    return planned();
  }
}
