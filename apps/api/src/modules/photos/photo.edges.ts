import { Args, type ClassType, FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../shared/connection.js';
import { ObservationType } from '../effects/observation.type.js';
import { EssMonthEventType } from '../ess-month/event.type.js';
import { LieuType } from '../lieux/lieu.type.js';
import { NeedType } from '../resources/need.type.js';
import { ResourceType } from '../resources/resource.type.js';
import { PhotoType, PhotoUrlArgs } from './photo.type.js';

@Resolver(() => PhotoType)
export class PhotoUrlResolver {
  @FieldResolver(() => String, { description: 'Where the picture is (WebP): a path below the origin of this API, open to whoever may read the photo.' })
  url(@Args() _args: PhotoUrlArgs): unknown {
    return planned();
  }
}

/** Photos of the things of a type. */
function photosOf(type: () => ClassType): ClassType {
  @Resolver(type)
  class PhotosResolver {
    @FieldResolver(() => [PhotoType], { description: 'Its photos in their order, 12 at most.' })
    photos(): unknown {
      return planned();
    }

    @FieldResolver(() => PhotoType, { nullable: true, description: 'The first of its photos, for lists; null where it has none.' })
    cover(): unknown {
      return planned();
    }
  }
  return PhotosResolver;
}

export const photosResolvers = [() => ResourceType, () => NeedType, () => LieuType, () => EssMonthEventType, () => ObservationType].map(photosOf);
