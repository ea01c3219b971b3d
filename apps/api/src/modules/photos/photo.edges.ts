import { Args, FieldResolver, Resolver } from 'type-graphql';
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

const PHOTOS = 'Its photos in their order, 12 at most.';
const COVER = 'The first of its photos, for lists; null where it has none.';

@Resolver(() => ResourceType)
export class ResourcePhotosResolver {
  @FieldResolver(() => [PhotoType], { description: PHOTOS })
  photos(): unknown {
    return planned();
  }

  @FieldResolver(() => PhotoType, { nullable: true, description: COVER })
  cover(): unknown {
    return planned();
  }
}

@Resolver(() => NeedType)
export class NeedPhotosResolver {
  @FieldResolver(() => [PhotoType], { description: PHOTOS })
  photos(): unknown {
    return planned();
  }

  @FieldResolver(() => PhotoType, { nullable: true, description: COVER })
  cover(): unknown {
    return planned();
  }
}

@Resolver(() => LieuType)
export class LieuPhotosResolver {
  @FieldResolver(() => [PhotoType], { description: PHOTOS })
  photos(): unknown {
    return planned();
  }

  @FieldResolver(() => PhotoType, { nullable: true, description: COVER })
  cover(): unknown {
    return planned();
  }
}

@Resolver(() => EssMonthEventType)
export class EventPhotosResolver {
  @FieldResolver(() => [PhotoType], { description: PHOTOS })
  photos(): unknown {
    return planned();
  }

  @FieldResolver(() => PhotoType, { nullable: true, description: COVER })
  cover(): unknown {
    return planned();
  }
}

@Resolver(() => ObservationType)
export class ObservationPhotosResolver {
  @FieldResolver(() => [PhotoType], { description: PHOTOS })
  photos(): unknown {
    return planned();
  }

  @FieldResolver(() => PhotoType, { nullable: true, description: COVER })
  cover(): unknown {
    return planned();
  }
}
