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

export const ReusePhotoDocument = graphql(`
  mutation ReusePhoto($input: ReusePhotoInput!) {
    answer: reusePhoto(input: $input) {
      photo { id version }
      userErrors { code path message }
    }
  }
`)

/** Photos that are in the store already and have to do with a project: of its events, of the lieux that take part, of what is lent to it. */
export const PhotosAroundDocument = graphql(`
  query PhotosAround($project: ID!) {
    cooperationProject(id: $project) {
      id
      parties { id actor { __typename ... on Lieu { id name photos { id ...GalleryPhoto } } } }
      essMonthEvents(first: 50) { nodes { id title photos { id ...GalleryPhoto } } }
      mobilisations(first: 50) { nodes { id resource { id title photos { id ...GalleryPhoto } } } }
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
