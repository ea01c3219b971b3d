import { graphql } from '@/gql'

export const CoverPhoto = graphql(`
  fragment CoverPhoto on Photo {
    id
    alternative
    small: url(size: SMALL)
    medium: url(size: MEDIUM)
  }
`)

export const GalleryPhoto = graphql(`
  fragment GalleryPhoto on Photo {
    id
    version
    alternative
    credit
    width
    height
    small: url(size: SMALL)
    medium: url(size: MEDIUM)
    large: url(size: LARGE)
  }
`)

export const UpdatePhotoDocument = graphql(`
  mutation UpdatePhoto($input: UpdatePhotoInput!) {
    updatePhoto(input: $input) {
      photo { id version }
      userErrors { code path message }
      conflicts { field theirs }
    }
  }
`)

export const DeletePhotoDocument = graphql(`
  mutation DeletePhoto($input: DeleteInput!) {
    deletePhoto(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)
