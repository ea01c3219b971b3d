/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation Restore($input: RestoreInput!) {\n    restore(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n    }\n  }\n": typeof types.RestoreDocument,
    "\n  query ActorChoices($network: ID!, $text: String) {\n    lieux(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n    organisations(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n    people(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n  }\n": typeof types.ActorChoicesDocument,
    "\n  query CommuneChoices($text: String!) {\n    communes(text: $text, first: 12) {\n      nodes { code name postalCodes departement { code name } }\n    }\n  }\n": typeof types.CommuneChoicesDocument,
    "\n  query History($subject: ID!, $first: Int!, $after: String) {\n    auditEntries(filter: { subject: $subject }, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        at\n        action\n        actor { kind name }\n        changes { field before after labels { value label } }\n        reason\n        cause\n        version\n        subjectId\n        subject { __typename id ... on Occurrence { startsAt } }\n        undoable\n      }\n    }\n  }\n": typeof types.HistoryDocument,
    "\n  mutation UndoChange($input: UndoChangeInput!) {\n    undoChange(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UndoChangeDocument,
    "\n  mutation RestoreVersion($input: RestoreVersionInput!) {\n    restoreVersion(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.RestoreVersionDocument,
    "\n  query Account {\n    account {\n      id\n      email\n      name\n      locale\n      version\n      digest\n      hasPassword\n      hasSecondFactor\n      sessions(first: 50) {\n        nodes { id current userAgent startedAt lastUsedAt }\n      }\n    }\n  }\n": typeof types.AccountDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      account { id name locale version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.UpdateAccountDocument,
    "\n  mutation SetDigest($digest: Digest!) {\n    setDigest(input: { digest: $digest }) {\n      account { id digest version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.SetDigestDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(input: { id: $id }) { ended userErrors { code path message } }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions { ended userErrors { code path message } }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query AccountsList($filter: AccountFilter, $first: Int!, $after: String) {\n    accounts(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        name\n        email\n        instanceAdmin\n        suspendedAt\n        since\n        lastSeenAt\n        networks { id name slug }\n      }\n    }\n  }\n": typeof types.AccountsListDocument,
    "\n  mutation SuspendAccount($input: SuspendAccountInput!) {\n    answer: suspendAccount(input: $input) {\n      userErrors { code path message }\n    }\n  }\n": typeof types.SuspendAccountDocument,
    "\n  query AimPage($slug: String!) {\n    network(slug: $slug) {\n      id\n      name\n      stage\n      viewerCanUpdate\n      sharedAim { id version statement objectives { id statement } limits { id statement } }\n      filRouge { id ...Thread }\n    }\n  }\n": typeof types.AimPageDocument,
    "\n  query AimMembers($network: ID!) {\n    lieux(filter: { network: $network }, first: 200) { totalCount nodes { __typename id name slug } }\n    organisations(filter: { network: $network }, first: 200) { totalCount nodes { __typename id name memberKind } }\n    people(filter: { network: $network }, first: 1) { totalCount }\n  }\n": typeof types.AimMembersDocument,
    "\n  fragment AimForm on SharedAim {\n    id\n    version\n    statement\n    objectives { id statement }\n    limits { id statement }\n  }\n": typeof types.AimFormFragmentDoc,
    "\n  query AimToEdit($slug: String!) {\n    network(slug: $slug) { id name viewerCanUpdate sharedAim { id ...AimForm } }\n  }\n": typeof types.AimToEditDocument,
    "\n  mutation BeginAim($input: UpdateSharedAimInput!) {\n    answer: updateSharedAim(input: $input) {\n      saved: sharedAim { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.BeginAimDocument,
    "\n  mutation UpdateAim($input: UpdateSharedAimInput!) {\n    answer: updateSharedAim(input: $input) {\n      saved: sharedAim { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateAimDocument,
    "\n  query AimAsItIs($id: ID!) {\n    current: sharedAim(id: $id) { version ...AimForm }\n  }\n": typeof types.AimAsItIsDocument,
    "\n  query ApiKeys($network: ID!, $first: Int!, $after: String) {\n    apiKeys(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name scopes prefix createdAt createdBy expiresAt revokedAt lastUsedAt viewerCanRevoke }\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name }\n      secret\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey { id revokedAt }\n      userErrors { code path message }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  fragment ChecklistParts on Checklist {\n    id\n    version\n    name\n    items { title offsetDays }\n    viewerCanUpdate\n  }\n": typeof types.ChecklistPartsFragmentDoc,
    "\n  query Checklists($network: ID!) {\n    network(id: $network) { id checklists { id ...ChecklistParts } }\n  }\n": typeof types.ChecklistsDocument,
    "\n  mutation CreateChecklist($input: CreateChecklistInput!) {\n    answer: createChecklist(input: $input) { saved: checklist { id version } userErrors { code path message } }\n  }\n": typeof types.CreateChecklistDocument,
    "\n  mutation UpdateChecklist($input: UpdateChecklistInput!) {\n    answer: updateChecklist(input: $input) { saved: checklist { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": typeof types.UpdateChecklistDocument,
    "\n  query ChecklistAsItIs($id: ID!) {\n    current: checklist(id: $id) { version ...ChecklistParts }\n  }\n": typeof types.ChecklistAsItIsDocument,
    "\n  mutation DeleteChecklist($input: DeleteInput!) {\n    answer: deleteChecklist(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteChecklistDocument,
    "\n  query ProjectActivity($id: ID!, $first: Int!, $after: String, $messages: Boolean) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanComment\n      activity(first: $first, after: $after, filter: { messages: $messages }) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          key\n          kind\n          at\n          fields\n          stage\n          by { name isViewer person { id name } }\n          subject { thing type name path }\n          comment { ...Said }\n        }\n      }\n    }\n  }\n": typeof types.ProjectActivityDocument,
    "\n  fragment Said on Comment {\n    id\n    text\n    version\n    editedAt\n    viewerCanUpdate\n    viewerCanDelete\n    mentions { id name }\n  }\n": typeof types.SaidFragmentDoc,
    "\n  mutation CreateComment($input: CreateCommentInput!) {\n    createComment(input: $input) {\n      comment { id createdAt ...Said }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateCommentDocument,
    "\n  mutation UpdateComment($input: UpdateCommentInput!) {\n    updateComment(input: $input) {\n      comment { id ...Said }\n      userErrors { code path message }\n    }\n  }\n": typeof types.UpdateCommentDocument,
    "\n  mutation DeleteComment($input: DeleteInput!) {\n    deleteComment(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteCommentDocument,
    "\n  query Mentionable($network: ID!, $text: String) {\n    people(filter: { network: $network, text: $text }, first: 8) {\n      nodes { id name lieux { id name } }\n    }\n  }\n": typeof types.MentionableDocument,
    "\n  mutation ExpectEffectInCell($input: ExpectEffectInput!) {\n    answer: expectEffect(input: $input) {\n      saved: effect { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.ExpectEffectInCellDocument,
    "\n  mutation UpdateEffect($input: UpdateEffectInput!) {\n    answer: updateEffect(input: $input) {\n      saved: effect { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateEffectDocument,
    "\n  query EffectAsItIs($id: ID!) {\n    current: usefulEffect(id: $id) { id version }\n  }\n": typeof types.EffectAsItIsDocument,
    "\n  mutation DeleteEffect($input: DeleteInput!) {\n    answer: deleteEffect(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteEffectDocument,
    "\n  mutation ObserveEffectNow($input: ObserveEffectInput!) {\n    answer: observeEffect(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.ObserveEffectNowDocument,
    "\n  mutation ObserveUnexpectedEffect($input: ObserveUnexpectedEffectInput!) {\n    answer: observeUnexpectedEffect(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.ObserveUnexpectedEffectDocument,
    "\n  mutation UpdateObservation($input: UpdateObservationInput!) {\n    answer: updateObservation(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateObservationDocument,
    "\n  query ObservationAsItIs($id: ID!) {\n    current: observation(id: $id) { id version }\n  }\n": typeof types.ObservationAsItIsDocument,
    "\n  mutation DeleteObservation($input: DeleteInput!) {\n    answer: deleteObservation(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteObservationDocument,
    "\n  mutation CreateImpact($input: CreateImpactInput!) {\n    answer: createImpact(input: $input) {\n      saved: impact { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateImpactDocument,
    "\n  mutation UpdateImpact($input: UpdateImpactInput!) {\n    answer: updateImpact(input: $input) {\n      saved: impact { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateImpactDocument,
    "\n  query ImpactAsItIs($id: ID!) {\n    current: impact(id: $id) { id version }\n  }\n": typeof types.ImpactAsItIsDocument,
    "\n  mutation DeleteImpact($input: DeleteInput!) {\n    answer: deleteImpact(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteImpactDocument,
    "\n  mutation CreateExternality($input: CreateExternalityInput!) {\n    answer: createExternality(input: $input) {\n      saved: externality { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateExternalityDocument,
    "\n  mutation UpdateExternality($input: UpdateExternalityInput!) {\n    answer: updateExternality(input: $input) {\n      saved: externality { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateExternalityDocument,
    "\n  query ExternalityAsItIs($id: ID!) {\n    current: externality(id: $id) { id version }\n  }\n": typeof types.ExternalityAsItIsDocument,
    "\n  mutation DeleteExternality($input: DeleteInput!) {\n    answer: deleteExternality(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteExternalityDocument,
    "\n  query EffectToEdit($id: ID!) {\n    usefulEffect(id: $id) {\n      id version statement state fundamentalNeeds\n      beneficiary { code label }\n      sphere { code label }\n      expectedBy { id }\n      cooperationProject { id title viewerCanUpdate parties { id actor { id name } } }\n    }\n  }\n": typeof types.EffectToEditDocument,
    "\n  query ObservationToEdit($id: ID!) {\n    observation(id: $id) {\n      id version observedOn outcome narrative value unit\n      observedBy { id name }\n      evidence { id kind url text consent }\n      effect { id statement cooperationProject { id title viewerCanUpdate } }\n    }\n  }\n": typeof types.ObservationToEditDocument,
    "\n  query ImpactToEdit($id: ID!) {\n    impact(id: $id) { id version statement effects { id } cooperationProject { id title viewerCanUpdate effects { id statement } } }\n  }\n": typeof types.ImpactToEditDocument,
    "\n  query ExternalityToEdit($id: ID!) {\n    externality(id: $id) { id version statement polarity domain { code } cooperationProject { id title viewerCanUpdate } }\n  }\n": typeof types.ExternalityToEditDocument,
    "\n  query ProjectToAddTo($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate effects { id statement } }\n  }\n": typeof types.ProjectToAddToDocument,
    "\n  query EffectOptions {\n    beneficiaries: terms(list: \"BENEFICIARY\") { code label }\n    spheres: terms(list: \"SPHERE_OF_LIFE\") { code label }\n    domains: terms(list: \"EXTERNALITY_DOMAIN\") { code label }\n  }\n": typeof types.EffectOptionsDocument,
    "\n  query ProjectEffects($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      parties { id role reciprocity actor { __typename id name ... on Lieu { slug } } }\n      effects {\n        id version statement state fundamentalNeeds\n        beneficiary { code label }\n        sphere { code label }\n        expectedBy { id }\n        contributesTo { id statement }\n        observations {\n          id version observedOn outcome narrative value unit\n          observedBy { __typename id name ... on Lieu { slug } }\n          evidence { id kind url text }\n        }\n      }\n      effectsWithoutObservation { id statement expectedBy { id } }\n      impacts { id version statement effects { id statement state } }\n      externalities { id version statement polarity domain { code label } }\n    }\n    beneficiaries: terms(list: \"BENEFICIARY\") { code label }\n  }\n": typeof types.ProjectEffectsDocument,
    "\n  mutation BeginThread($input: WriteFilRougeInput!) {\n    answer: writeFilRouge(input: $input) {\n      saved: filRouge { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.BeginThreadDocument,
    "\n  mutation WriteThread($input: WriteFilRougeInput!) {\n    answer: writeFilRouge(input: $input) {\n      saved: filRouge { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.WriteThreadDocument,
    "\n  query ThreadAsItIs($id: ID!) {\n    current: filRouge(id: $id) { version ...ThreadForm }\n  }\n": typeof types.ThreadAsItIsDocument,
    "\n  query ProjectThreadToEdit($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate filRouge { id ...ThreadForm } }\n  }\n": typeof types.ProjectThreadToEditDocument,
    "\n  query NetworkThreadToEdit($slug: String!) {\n    network(slug: $slug) { id name viewerCanUpdate filRouge { id ...ThreadForm } }\n  }\n": typeof types.NetworkThreadToEditDocument,
    "\n  fragment ThreadForm on FilRouge {\n    id\n    version\n    sentence\n    milestones { id title startsOn phase }\n  }\n": typeof types.ThreadFormFragmentDoc,
    "\n  fragment MilestoneSubject on MilestoneSubject {\n    __typename\n    ... on EssMonthEvent { id title essMonth { id year } }\n    ... on Decision { id title }\n    ... on CooperationTask { id title }\n    ... on CooperationDocument { id title url }\n    ... on CooperationProject { id title }\n  }\n": typeof types.MilestoneSubjectFragmentDoc,
    "\n  fragment Thread on FilRouge {\n    id\n    version\n    sentence\n    shareToken\n    viewerCanUpdate\n    milestones { id title startsOn done phase items { id why subject { __typename ...MilestoneSubject } } }\n    adrift { __typename ...MilestoneSubject }\n  }\n": typeof types.ThreadFragmentDoc,
    "\n  query ProjectThread($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      filRouge { id ...Thread }\n    }\n  }\n": typeof types.ProjectThreadDocument,
    "\n  query NetworkThread($slug: String!) {\n    network(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      filRouge { id ...Thread }\n    }\n  }\n": typeof types.NetworkThreadDocument,
    "\n  query NetworkSubjects($network: ID!) {\n    cooperationProjects(filter: { network: $network }, orderBy: TITLE_ASC, first: 100) { nodes { __typename id title } }\n    essMonthEvents(filter: { network: $network }, orderBy: TITLE_ASC, first: 200) { nodes { __typename id title } }\n  }\n": typeof types.NetworkSubjectsDocument,
    "\n  mutation HangOnMilestone($input: HangOnMilestoneInput!) {\n    answer: hangOnMilestone(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n": typeof types.HangOnMilestoneDocument,
    "\n  mutation Unhang($input: UnhangInput!) {\n    answer: unhang(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n": typeof types.UnhangDocument,
    "\n  mutation MoveItem($input: MoveMilestoneItemInput!) {\n    answer: moveItem(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n": typeof types.MoveItemDocument,
    "\n  mutation SetMilestoneDone($input: SetMilestoneDoneInput!) {\n    answer: setMilestoneDone(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n": typeof types.SetMilestoneDoneDocument,
    "\n  mutation ShareThread($input: ShareFilRougeInput!) {\n    answer: shareFilRouge(input: $input) { filRouge { id version shareToken } userErrors { code path message } }\n  }\n": typeof types.ShareThreadDocument,
    "\n  mutation UnshareThread($input: ShareFilRougeInput!) {\n    answer: unshareFilRouge(input: $input) { filRouge { id version shareToken } userErrors { code path message } }\n  }\n": typeof types.UnshareThreadDocument,
    "\n  query SharedThread($token: String!) {\n    sharedThread(token: $token) {\n      title\n      networkName\n      sentence\n      milestones { title startsOn done phase items { kind title why } }\n    }\n  }\n": typeof types.SharedThreadDocument,
    "\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n": typeof types.WelcomeNetworksDocument,
    "\n  query NetworkHome($network: ID!, $year: Int!, $now: DateTime!, $member: Boolean!, $imports: Boolean!) {\n    network(id: $network) {\n      id\n      description\n      fictional\n      territory { label }\n    }\n    lieux(filter: { network: $network }, first: 500) {\n      totalCount\n      nodes { id slug name location { latitude longitude } address { commune { code name } } }\n    }\n    organisations(filter: { network: $network }, first: 1) { totalCount }\n    resources(filter: { network: $network }, first: 1) { totalCount }\n    cooperationProjects(filter: { network: $network }, first: 1) @include(if: $member) { totalCount }\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanArbitrate\n      occurrences(first: 1, filter: { scheduled: true }) { totalCount }\n      coming: occurrences(first: 6, filter: { from: $now, scheduled: true }) {\n        nodes { id startsAt endsAt lieu { id name timeZone } place { label } event { id title editorialState status } }\n      }\n      proposed: events(first: 100, filter: { states: [PROPOSED] }, orderBy: UPDATED_AT_DESC) @include(if: $member) {\n        totalCount\n        nodes {\n          id\n          title\n          viewerCanUpdate\n          occurrences { id startsAt endsAt lieu { id name timeZone } place { label } }\n        }\n      }\n    }\n    dataImports(network: $network, first: 20) @include(if: $imports) {\n      nodes { id fileName state }\n    }\n  }\n": typeof types.NetworkHomeDocument,
    "\n  fragment ImportColumns on DataImport {\n    id\n    version\n    fields\n    columns { name sample field confidence reason }\n    warnings { code message }\n    ...ImportKind\n  }\n": typeof types.ImportColumnsFragmentDoc,
    "\n  fragment ImportKind on DataImport {\n    id\n    version\n    target\n    sheets\n    sheet\n  }\n": typeof types.ImportKindFragmentDoc,
    "\n  fragment ImportSummary on DataImport {\n    id\n    version\n    target\n    columns { name field }\n    counts { created updated unchanged duplicates rejected skipped names }\n  }\n": typeof types.ImportSummaryFragmentDoc,
    "\n  fragment ImportCandidate on ImportCandidate {\n    line\n    name\n    score\n    reasons { code message }\n    node { id ...ImportedThing ...TellingFacts }\n  }\n": typeof types.ImportCandidateFragmentDoc,
    "\n  fragment ImportDuplicate on DataImportRow {\n    line\n    name\n    raw\n    decision\n    sameAsLine\n    node { id }\n    candidates { line node { id } ...ImportCandidate }\n  }\n": typeof types.ImportDuplicateFragmentDoc,
    "\n  fragment ImportHeadings on DataImport {\n    id\n    version\n    target\n    columns { name field }\n    counts { duplicates }\n  }\n": typeof types.ImportHeadingsFragmentDoc,
    "\n  fragment TellingFacts on Node {\n    __typename\n    ... on Lieu { website address { street postalCode commune { code name } } }\n    ... on Organisation { website siret commune { code name } }\n    ... on Person { lieux { id name } }\n    ... on Resource { holder { id name } category { code label } }\n    ... on Need { holder { id name } category { code label } }\n    ... on EssMonthEvent { occurrences { id startsAt lieu { id name } place { label } } }\n  }\n": typeof types.TellingFactsFragmentDoc,
    "\n  query ImportsList($network: ID!, $first: Int!, $after: String) {\n    dataImports(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...ImportItem }\n    }\n  }\n": typeof types.ImportsListDocument,
    "\n  query Import($id: ID!) {\n    dataImport(id: $id) {\n      id\n      fileName\n      state\n      target\n      network { id }\n      ...ImportHead\n      ...ImportColumns\n      ...ImportSummary\n      ...ImportHeadings\n    }\n  }\n": typeof types.ImportDocument,
    "\n  query ImportLines($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      target\n      counts { created updated unchanged duplicates rejected skipped }\n      rows(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { line changes { before after } ...ImportLine }\n      }\n    }\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n    material: terms(list: \"MATERIAL_RESOURCE\") { code label }\n    immaterial: terms(list: \"IMMATERIAL_RESOURCE\") { code label }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n    skills { id label }\n  }\n": typeof types.ImportLinesDocument,
    "\n  query ImportActor($id: ID!) {\n    node(id: $id) { ...ImportedThing }\n  }\n": typeof types.ImportActorDocument,
    "\n  query ImportNames($id: ID!, $filter: DataImportNameFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      version\n      names(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...ImportName }\n      }\n    }\n    skills { id label }\n  }\n": typeof types.ImportNamesDocument,
    "\n  query ImportDuplicates($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      rows(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { line ...ImportDuplicate }\n      }\n    }\n  }\n": typeof types.ImportDuplicatesDocument,
    "\n  fragment ImportLine on DataImportRow {\n    line\n    name\n    outcome\n    sameAsLine\n    raw\n    problems { column code severity message }\n    changes { field before after }\n    node { ...ImportedThing }\n  }\n": typeof types.ImportLineFragmentDoc,
    "\n  fragment ImportItem on DataImport {\n    id\n    fileName\n    state\n    target\n    progress { done total }\n    createdAt\n    counts { created updated unchanged duplicates rejected skipped }\n  }\n": typeof types.ImportItemFragmentDoc,
    "\n  fragment ImportName on DataImportName {\n    id\n    kind\n    text\n    state\n    decided\n    lines\n    node { id ...ImportedThing }\n    skill { id label }\n    candidates { name score node { id ...ImportedThing } skill { id label } }\n  }\n": typeof types.ImportNameFragmentDoc,
    "\n  fragment ImportedThing on Node {\n    __typename\n    id\n    ... on Lieu { slug name }\n    ... on Organisation { name }\n    ... on Person { name }\n    ... on Resource { title }\n    ... on Need { title }\n    ... on EssMonthEvent { title essMonth { year } }\n  }\n": typeof types.ImportedThingFragmentDoc,
    "\n  fragment ImportHead on DataImport {\n    id\n    version\n    fileName\n    state\n    target\n    createdAt\n    problem { code message }\n    kept { changed used }\n    columns { name field }\n    counts { created updated unchanged duplicates rejected skipped names }\n    unsettledNames: names(first: 1, filter: { states: [OPEN, UNKNOWN] }) { totalCount }\n  }\n": typeof types.ImportHeadFragmentDoc,
    "\n  query ImportProgress($id: ID!) {\n    dataImport(id: $id) { id state version progress { done total } }\n  }\n": typeof types.ImportProgressDocument,
    "\n  mutation MapImportColumns($input: MapImportColumnsInput!) {\n    answer: mapImportColumns(input: $input) { userErrors { code path message } }\n  }\n": typeof types.MapImportColumnsDocument,
    "\n  mutation RereadImport($input: RereadDataImportInput!) {\n    answer: rereadDataImport(input: $input) { userErrors { code path message } }\n  }\n": typeof types.RereadImportDocument,
    "\n  mutation ResolveImportNames($input: ResolveImportNamesInput!) {\n    answer: resolveImportNames(input: $input) { userErrors { code path message } }\n  }\n": typeof types.ResolveImportNamesDocument,
    "\n  mutation DecideDuplicate($input: DecideDuplicateInput!) {\n    answer: decideDuplicate(input: $input) { userErrors { code path message } }\n  }\n": typeof types.DecideDuplicateDocument,
    "\n  mutation DecideAllDuplicates($input: DecideAllDuplicatesInput!) {\n    answer: decideAllDuplicates(input: $input) { userErrors { code path message } }\n  }\n": typeof types.DecideAllDuplicatesDocument,
    "\n  mutation ConfirmImport($input: ConfirmDataImportInput!) {\n    answer: confirmDataImport(input: $input) { userErrors { code path message } }\n  }\n": typeof types.ConfirmImportDocument,
    "\n  mutation CancelImport($input: CancelDataImportInput!) {\n    answer: cancelDataImport(input: $input) { userErrors { code path message } }\n  }\n": typeof types.CancelImportDocument,
    "\n  mutation UndoImport($input: UndoDataImportInput!) {\n    answer: undoDataImport(input: $input) { userErrors { code path message } }\n  }\n": typeof types.UndoImportDocument,
    "\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n": typeof types.LieuFilterFacetsFragmentDoc,
    "\n  mutation CreateLieu($input: CreateLieuInput!) {\n    answer: createLieu(input: $input) {\n      saved: lieu { id slug version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateLieuDocument,
    "\n  mutation UpdateLieu($input: UpdateLieuInput!) {\n    answer: updateLieu(input: $input) {\n      saved: lieu { id slug version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateLieuDocument,
    "\n  query LieuAsItIs($id: ID!) {\n    current: lieu(id: $id) { version ...LieuForm }\n  }\n": typeof types.LieuAsItIsDocument,
    "\n  query LieuFormOptions {\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    initiatives: terms(list: \"INITIATIVE\") { code label }\n  }\n": typeof types.LieuFormOptionsDocument,
    "\n  query Neighbours($network: ID!, $after: String) {\n    lieux(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name location { latitude longitude } }\n    }\n  }\n": typeof types.NeighboursDocument,
    "\n  query LieuToEdit($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      ...LieuForm\n    }\n  }\n": typeof types.LieuToEditDocument,
    "\n  fragment LieuForm on Lieu {\n    id\n    slug\n    version\n    name\n    summary\n    description\n    visibility\n    families { code label }\n    activities { code label }\n    tags { code label }\n    accessibility { code label }\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    timeZone\n    openingHours\n    website\n    siret\n    rna\n    rooms { id name capacity shareable }\n    animateurs { id name }\n  }\n": typeof types.LieuFormFragmentDoc,
    "\n  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { ...LieuFilterFacets }\n      nodes { id ...LieuRow }\n    }\n  }\n": typeof types.LieuxListDocument,
    "\n  fragment LieuRow on Lieu {\n    id\n    slug\n    name\n    summary\n    cover { id ...CoverPhoto }\n    families { code label }\n    activities { code label }\n    address { commune { code name departement { code name } } }\n    rooms { id capacity }\n  }\n": typeof types.LieuRowFragmentDoc,
    "\n  fragment LieuPlace on Lieu {\n    id\n    slug\n    name\n    location { latitude longitude }\n    families { code label }\n    address { commune { code name } }\n  }\n": typeof types.LieuPlaceFragmentDoc,
    "\n  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount @include(if: $withCounts)\n      facets @include(if: $withCounts) { ...LieuFilterFacets }\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...LieuPlace }\n    }\n  }\n": typeof types.LieuxPlacesDocument,
    "\n  fragment LieuDuplicates on Lieu {\n    id\n    name\n    viewerCanUpdate\n    viewerCanDelete\n    merges { id mergedId name mergedAt viewerCanUndo }\n  }\n": typeof types.LieuDuplicatesFragmentDoc,
    "\n  query MergeCandidates($network: ID!, $text: String) {\n    lieux(filter: { network: $network, text: $text }, first: 20) {\n      nodes {\n        id\n        name\n        address { street postalCode commune { code name } }\n        viewerCanUpdate\n        viewerCanDelete\n      }\n    }\n  }\n": typeof types.MergeCandidatesDocument,
    "\n  fragment MergeSide on Lieu {\n    id\n    slug\n    name\n    version\n    visibility\n    summary\n    description\n    website\n    openingHours\n    setting\n    floorArea\n    siret\n    rna\n    legalForm { code }\n    initiative { code }\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    families { code }\n    activities { code }\n    tags { code }\n    accessibility { code }\n    rooms { id }\n    animateurs { id }\n    resources(first: 1) { totalCount }\n    needs(first: 1) { totalCount }\n    essMonthEvents(first: 1) { totalCount }\n    cooperationProjects(first: 1) { totalCount }\n  }\n": typeof types.MergeSideFragmentDoc,
    "\n  query MergeSides($one: ID!, $other: ID!) {\n    one: lieu(id: $one) { ...MergeSide }\n    other: lieu(id: $other) { ...MergeSide }\n  }\n": typeof types.MergeSidesDocument,
    "\n  mutation MergeLieux($input: MergeLieuxInput!) {\n    mergeLieux(input: $input) {\n      lieu { id slug }\n      userErrors { code path message }\n    }\n  }\n": typeof types.MergeLieuxDocument,
    "\n  mutation UnmergeLieux($input: UnmergeLieuxInput!) {\n    unmergeLieux(input: $input) {\n      lieu { id slug name }\n      left {\n        __typename\n        id\n        ... on Person { name }\n        ... on Network { name }\n        ... on Resource { title }\n        ... on Need { title }\n        ... on EssMonthEvent { title }\n        ... on CooperationProject { title }\n        ... on Occurrence { event { id title } }\n      }\n      leftFields\n      userErrors { code path message }\n    }\n  }\n": typeof types.UnmergeLieuxDocument,
    "\n  mutation DeleteLieu($input: DeleteInput!) {\n    answer: deleteLieu(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": typeof types.DeleteLieuDocument,
    "\n  fragment LieuAbout on Lieu {\n    description\n    activities { code label }\n    tags { code label }\n  }\n": typeof types.LieuAboutFragmentDoc,
    "\n  fragment LieuAnimateurs on Lieu {\n    animateurs {\n      id\n      name\n      skills { willingToShare skill { id label } }\n    }\n  }\n": typeof types.LieuAnimateursFragmentDoc,
    "\n  fragment LieuEvents on Lieu {\n    timeZone\n    essMonthEvents(first: 20) {\n      totalCount\n      nodes {\n        id\n        title\n        editorialState\n        status\n        essMonth { id year }\n        occurrences { id startsAt endsAt }\n      }\n    }\n  }\n": typeof types.LieuEventsFragmentDoc,
    "\n  fragment LieuHead on Lieu {\n    id\n    slug\n    name\n    summary\n    visibility\n    version\n    families { code label }\n    viewerCanUpdate\n    viewerCanDelete\n  }\n": typeof types.LieuHeadFragmentDoc,
    "\n  query LieuPage($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      slug\n      name\n      viewerCanUpdate\n      photos { id ...GalleryPhoto }\n      ...LieuHead\n      ...LieuAbout\n      ...LieuPractical\n      ...LieuRooms\n      ...LieuAnimateurs\n      resources(first: 20) { ...SharedResources }\n      needs(first: 20) { ...StatedNeeds }\n      ...LieuProjects\n      ...LieuEvents\n      ...LieuStructure\n      ...LieuDuplicates\n    }\n  }\n": typeof types.LieuPageDocument,
    "\n  fragment LieuPractical on Lieu {\n    name\n    address { street postalCode commune { code name departement { code name } } }\n    location { latitude longitude }\n    openingHours\n    website\n    accessibility { code label }\n  }\n": typeof types.LieuPracticalFragmentDoc,
    "\n  fragment LieuProjects on Lieu {\n    cooperationProjects(first: 20) {\n      totalCount\n      nodes { id title stage summary }\n    }\n  }\n": typeof types.LieuProjectsFragmentDoc,
    "\n  fragment LieuRooms on Lieu {\n    rooms { id name capacity shareable }\n  }\n": typeof types.LieuRoomsFragmentDoc,
    "\n  fragment LieuStructure on Lieu {\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    siret\n    rna\n    networks { id name }\n    updatedAt\n  }\n": typeof types.LieuStructureFragmentDoc,
    "\n  query Exchanges($network: ID!, $filter: ExchangeFilter) {\n    network(id: $network) {\n      id\n      exchanges(filter: $filter) {\n        giver { __typename id name ... on Lieu { slug } }\n        receiver { __typename id name ... on Lieu { slug } }\n        project { id title }\n        resources { id title }\n        labels count promised happened quantity unit\n      }\n    }\n  }\n": typeof types.ExchangesDocument,
    "\n  query NeedMatches($id: ID!) {\n    need(id: $id) {\n      id title from until viewerCanUpdate\n      matches(first: 12) {\n        totalCount\n        edges {\n          score strength reasons { kind message }\n          node {\n            id title nature category { code label } quantity unit viewerCanUpdate\n            holder { __typename id name ... on Lieu { slug } }\n            lieu { __typename id name slug }\n          }\n        }\n      }\n    }\n  }\n": typeof types.NeedMatchesDocument,
    "\n  query ResourceMatches($id: ID!) {\n    resource(id: $id) {\n      id title unit viewerCanUpdate\n      holder { __typename id name }\n      lieu { __typename id name }\n      matches(first: 12) {\n        totalCount\n        edges {\n          score strength reasons { kind message }\n          node {\n            id title nature category { code label } quantity unit from until viewerCanUpdate\n            holder { __typename id name ... on Lieu { slug } }\n            lieu { __typename id name slug }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ResourceMatchesDocument,
    "\n  query ExchangePurposes($network: ID!) {\n    cooperationProjects(filter: { network: $network }, orderBy: TITLE_ASC, first: 200) { nodes { id title parties { actor { __typename id } } } }\n    essMonthEvents(filter: { network: $network }, first: 200) { nodes { id title } }\n  }\n": typeof types.ExchangePurposesDocument,
    "\n  mutation AcceptMatch($input: AcceptMatchInput!) {\n    acceptMatch(input: $input) {\n      mobilisationId\n      commitmentId\n      userErrors { code path message }\n    }\n  }\n": typeof types.AcceptMatchDocument,
    "\n  query MembersList($network: ID!, $first: Int!, $after: String) {\n    members(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        version\n        name\n        email\n        roles\n        lieux { id name }\n        projects { id title }\n        startsOn\n        endsOn\n        suspendedAt\n        isViewer\n        since\n        person { id name }\n      }\n    }\n  }\n": typeof types.MembersListDocument,
    "\n  query PendingInvitations($network: ID!) {\n    invitations(network: $network, first: 100) {\n      totalCount\n      nodes {\n        id\n        roles\n        email\n        person { id name }\n        lieux { id name }\n        usesAtMost\n        uses\n        expiresAt\n        invitedBy\n      }\n    }\n  }\n": typeof types.PendingInvitationsDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    answer: inviteMember(input: $input) {\n      saved: invitation { id url expiresAt }\n      userErrors { code path message }\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation RevokeInvitation($id: ID!) {\n    answer: revokeInvitation(input: { id: $id }) {\n      userErrors { code path message }\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    answer: updateMember(input: $input) {\n      saved: member { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateMemberDocument,
    "\n  query MemberAsItIs($id: ID!) {\n    current: member(id: $id) { version lieux { id name } projects { id title } person { id name } }\n  }\n": typeof types.MemberAsItIsDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    answer: removeMember(input: $input) {\n      userErrors { code path message }\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  query ScopeChoices($network: ID!, $text: String!) {\n    lieux(filter: { network: $network, text: $text }, first: 12) { nodes { id name } }\n    cooperationProjects(filter: { network: $network, text: $text }, first: 12) { nodes { id title } }\n  }\n": typeof types.ScopeChoicesDocument,
    "\n  fragment Mobilised on MobilisationConnection {\n    totalCount\n    nodes { id ...RequestCard }\n  }\n": typeof types.MobilisedFragmentDoc,
    "\n  fragment RequestCard on Mobilisation {\n    id version state startsAt endsAt quantity message answer late purpose requestedByName resourceTitle\n    resource { id title unit openingHours lieu { id timeZone } holder { __typename id name ... on Lieu { slug } } }\n    requestedBy { __typename id name ... on Lieu { slug } }\n    cooperationProject { id title }\n    event { id title essMonth { id year } }\n    handovers { id kind at note }\n    viewerCanAnswer viewerCanReconsider viewerCanCancel viewerCanHandOver\n  }\n": typeof types.RequestCardFragmentDoc,
    "\n  query RequestsBoard($network: ID!, $first: Int!, $now: DateTime!) {\n    toAnswer: mobilisations(filter: { network: $network, role: TO_ANSWER }, first: $first) { totalCount nodes { id ...RequestCard } }\n    asked: mobilisations(filter: { network: $network, role: ASKED }, first: $first, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...RequestCard } }\n    inUse: mobilisations(filter: { network: $network, inUse: true }, first: $first) { totalCount nodes { id ...RequestCard } }\n    promised: mobilisations(filter: { network: $network, role: HELD, states: [ACCEPTED, OTHER_DATES_PROPOSED], inUse: false, from: $now }, first: $first) { totalCount nodes { id ...RequestCard } }\n  }\n": typeof types.RequestsBoardDocument,
    "\n  query ResourceUse($id: ID!, $from: DateTime!, $until: DateTime!) {\n    resource(id: $id) {\n      id title quantity unit openingHours\n      lieu { id timeZone }\n      closures { id from until reason }\n      availability(from: $from, until: $until) { startsAt endsAt remaining }\n      heldBy { actorName until late actor { __typename id name ... on Lieu { slug } } }\n      mobilisations(filter: { from: $from, until: $until, states: [REQUESTED, OTHER_DATES_PROPOSED, ACCEPTED] }, first: 100) { totalCount nodes { id ...RequestCard } }\n    }\n  }\n": typeof types.ResourceUseDocument,
    "\n  query AvailabilityOfPeriod($id: ID!, $from: DateTime!, $until: DateTime!) {\n    resource(id: $id) {\n      id\n      availability(from: $from, until: $until) { startsAt endsAt remaining }\n    }\n  }\n": typeof types.AvailabilityOfPeriodDocument,
    "\n  query Purposes($network: ID!) {\n    projects: cooperationProjects(filter: { network: $network }, first: 200, orderBy: TITLE_ASC) { nodes { id title } }\n    events: essMonthEvents(filter: { network: $network }, first: 200, orderBy: TITLE_ASC) { nodes { id title } }\n  }\n": typeof types.PurposesDocument,
    "\n  query ResourceChoices($text: String) {\n    resources(filter: { text: $text }, first: 20) { nodes { id title quantity unit openingHours lieu { id timeZone } holder { __typename id name } } }\n  }\n": typeof types.ResourceChoicesDocument,
    "\n  mutation AskForResource($input: RequestMobilisationInput!) {\n    answer: requestMobilisation(input: $input) {\n      mobilisation { id state }\n      warnings { code message }\n      userErrors { code path message }\n    }\n  }\n": typeof types.AskForResourceDocument,
    "\n  mutation AnswerRequest($input: AnswerMobilisationInput!) {\n    answer: answerMobilisation(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.AnswerRequestDocument,
    "\n  mutation CancelRequest($input: CancelMobilisationInput!) {\n    answer: cancelMobilisation(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CancelRequestDocument,
    "\n  mutation RecordHandover($input: RecordHandoverInput!) {\n    answer: recordHandover(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.RecordHandoverDocument,
    "\n  mutation CreateEssMonth($input: CreateEssMonthInput!) {\n    createEssMonth(input: $input) {\n      essMonth { id }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateEssMonthDocument,
    "\n  fragment BoardOccurrence on Occurrence {\n    id\n    startsAt\n    endsAt\n    version\n    viewerCanReschedule\n    lieu { id name timeZone }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event { id title editorialState status kind { code label } }\n  }\n": typeof types.BoardOccurrenceFragmentDoc,
    "\n  fragment BoardLieu on Lieu {\n    id\n    name\n    timeZone\n    rooms { id name capacity shareable }\n  }\n": typeof types.BoardLieuFragmentDoc,
    "\n  query MonthBoard($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      year\n      startsOn\n      endsOn\n      viewerCanPropose\n      viewerCanArbitrate\n      occurrences(first: 500, after: $after, filter: { scheduled: true }) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardOccurrence }\n      }\n      unscheduled: occurrences(first: 200, filter: { scheduled: false }) {\n        totalCount\n        nodes { id ...BoardOccurrence }\n      }\n    }\n  }\n": typeof types.MonthBoardDocument,
    "\n  mutation Reschedule($input: RescheduleOccurrenceInput!) {\n    rescheduleOccurrence(input: $input) {\n      occurrence { id ...BoardOccurrence }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.RescheduleDocument,
    "\n  query OccurrenceAsItIs($id: ID!) {\n    occurrence(id: $id) { id ...BoardOccurrence }\n  }\n": typeof types.OccurrenceAsItIsDocument,
    "\n  mutation SetEditorialState($input: SetEditorialStateInput!) {\n    setEditorialState(input: $input) {\n      events { id editorialState version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.SetEditorialStateDocument,
    "\n  mutation AddOccurrence($input: AddOccurrenceInput!) {\n    addOccurrence(input: $input) {\n      occurrence { id }\n      userErrors { code path message }\n    }\n  }\n": typeof types.AddOccurrenceDocument,
    "\n  fragment EventAbout on EssMonthEvent {\n    description\n    themes { code label }\n  }\n": typeof types.EventAboutFragmentDoc,
    "\n  fragment EventArbitration on EssMonthEvent {\n    id\n    editorialState\n    refusalReason\n    missing\n    viewerCanUpdate\n    viewerCanArbitrate\n  }\n": typeof types.EventArbitrationFragmentDoc,
    "\n  fragment EventDates on EssMonthEvent {\n    id\n    viewerCanUpdate\n    occurrences { id ...BoardOccurrence }\n  }\n": typeof types.EventDatesFragmentDoc,
    "\n  mutation RemoveOccurrence($input: DeleteInput!) {\n    answer: removeOccurrence(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": typeof types.RemoveOccurrenceDocument,
    "\n  fragment EventFacts on EssMonthEvent {\n    audiences { code label }\n    accessibility { code label }\n    organisers { __typename id name ... on Lieu { slug } }\n    price\n    registrationUrl\n    attendanceMode\n    onlineAccessUrl\n    cooperationProject { id title }\n  }\n": typeof types.EventFactsFragmentDoc,
    "\n  fragment EventHead on EssMonthEvent {\n    id\n    title\n    summary\n    version\n    kind { code label }\n    editorialState\n    status\n    viewerCanUpdate\n    viewerCanDelete\n  }\n": typeof types.EventHeadFragmentDoc,
    "\n  mutation DeleteEvent($input: DeleteInput!) {\n    answer: deleteEssMonthEvent(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": typeof types.DeleteEventDocument,
    "\n  query EventPage($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      essMonth { id year }\n      viewerCanUpdate\n      photos { id ...GalleryPhoto }\n      ...EventHead\n      ...EventArbitration\n      ...EventAbout\n      ...EventDates\n      ...EventFacts\n      ...PreparationSummary\n    }\n  }\n": typeof types.EventPageDocument,
    "\n  fragment PreparationSummary on EssMonthEvent {\n    id\n    viewerCanUpdate\n    tasks { id done overdue }\n    volunteers { missing slot { id } }\n    mobilisations(first: 1) { totalCount }\n    needs(first: 1) { totalCount }\n    outcome { held attendance }\n    endings: occurrences { id endsAt }\n  }\n": typeof types.PreparationSummaryFragmentDoc,
    "\n  fragment Reported on Occurrence {\n    id\n    startsAt\n    endsAt\n    viewerCanReschedule\n    lieu { id name timeZone }\n    place { label }\n    outcome { id held attendance word version }\n  }\n": typeof types.ReportedFragmentDoc,
    "\n  query AfterPage($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      status\n      viewerCanUpdate\n      essMonth { id year }\n      ...EventHead\n      occurrences { id ...Reported }\n      outcome { held attendance }\n      photos { id ...GalleryPhoto }\n    }\n  }\n": typeof types.AfterPageDocument,
    "\n  mutation ReportOutcome($input: ReportOutcomeInput!) {\n    answer: reportOutcome(input: $input) { outcome { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": typeof types.ReportOutcomeDocument,
    "\n  query OutcomeAsItIs($id: ID!) {\n    occurrence(id: $id) { id outcome { id version } }\n  }\n": typeof types.OutcomeAsItIsDocument,
    "\n  fragment EventTask on EventTask {\n    id\n    version\n    title\n    notes\n    done\n    dueOn\n    offsetDays\n    mine\n    viewerCanUpdate\n    viewerCanComplete\n    assignee { id name }\n  }\n": typeof types.EventTaskFragmentDoc,
    "\n  fragment Slot on VolunteerSlot {\n    id\n    version\n    title\n    startsAt\n    endsAt\n    minimum\n    maximum\n    viewerCanUpdate\n    viewerCanSign\n  }\n": typeof types.SlotFragmentDoc,
    "\n  fragment Staffing on EventVolunteers {\n    count\n    missing\n    mine\n    people { id name }\n    slot { id ...Slot }\n  }\n": typeof types.StaffingFragmentDoc,
    "\n  query PreparationPage($id: ID!, $network: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      essMonth { id year }\n      occurrences { id startsAt lieu { id timeZone } }\n      ...EventHead\n      tasks { id ...EventTask }\n      volunteers { ...Staffing }\n      needs(first: 50) { totalCount nodes { id title quantity unit } }\n      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }\n    }\n    network(id: $network) { id checklists { id name items { title } } }\n  }\n": typeof types.PreparationPageDocument,
    "\n  mutation CreateEventTask($input: CreateEventTaskInput!) {\n    answer: createEventTask(input: $input) { saved: task { id version } userErrors { code path message } }\n  }\n": typeof types.CreateEventTaskDocument,
    "\n  mutation UpdateEventTask($input: UpdateEventTaskInput!) {\n    answer: updateEventTask(input: $input) { saved: task { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": typeof types.UpdateEventTaskDocument,
    "\n  query EventTaskAsItIs($id: ID!) {\n    current: eventTask(id: $id) { version ...EventTask }\n  }\n": typeof types.EventTaskAsItIsDocument,
    "\n  mutation DeleteEventTask($input: DeleteInput!) {\n    answer: deleteEventTask(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteEventTaskDocument,
    "\n  mutation ApplyChecklist($input: ApplyChecklistInput!) {\n    answer: applyChecklist(input: $input) { tasks { id } userErrors { code path message } }\n  }\n": typeof types.ApplyChecklistDocument,
    "\n  mutation CreateSlot($input: CreateVolunteerSlotInput!) {\n    answer: createVolunteerSlot(input: $input) { saved: slot { id version } userErrors { code path message } }\n  }\n": typeof types.CreateSlotDocument,
    "\n  mutation UpdateSlot($input: UpdateVolunteerSlotInput!) {\n    answer: updateVolunteerSlot(input: $input) { saved: slot { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": typeof types.UpdateSlotDocument,
    "\n  query SlotAsItIs($id: ID!) {\n    current: volunteerSlot(id: $id) { version ...Slot }\n  }\n": typeof types.SlotAsItIsDocument,
    "\n  mutation DeleteSlot($input: DeleteInput!) {\n    answer: deleteVolunteerSlot(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteSlotDocument,
    "\n  mutation PutDown($input: PutDownVolunteerInput!) {\n    answer: putDownVolunteer(input: $input) { slot { id version } userErrors { code path message } }\n  }\n": typeof types.PutDownDocument,
    "\n  mutation TakeOff($input: TakeOffVolunteerInput!) {\n    answer: takeOffVolunteer(input: $input) { slot { id version } userErrors { code path message } }\n  }\n": typeof types.TakeOffDocument,
    "\n  mutation SetEventTaskDone($input: SetEventTaskDoneInput!) {\n    answer: setEventTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n": typeof types.SetEventTaskDoneDocument,
    "\n  mutation ProposeEvent($input: ProposeEssMonthEventInput!) {\n    answer: proposeEssMonthEvent(input: $input) {\n      saved: event { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.ProposeEventDocument,
    "\n  mutation UpdateEvent($input: UpdateEssMonthEventInput!) {\n    answer: updateEssMonthEvent(input: $input) {\n      saved: event { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateEventDocument,
    "\n  query EventAsItIs($id: ID!) {\n    current: essMonthEvent(id: $id) { version ...EventForm }\n  }\n": typeof types.EventAsItIsDocument,
    "\n  query EventFormOptions($network: ID!, $year: Int!) {\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanPropose\n    }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n  }\n": typeof types.EventFormOptionsDocument,
    "\n  query EventToEdit($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      ...EventForm\n    }\n  }\n": typeof types.EventToEditDocument,
    "\n  query ProjectChoices($network: ID!, $after: String) {\n    cooperationProjects(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id title }\n    }\n  }\n": typeof types.ProjectChoicesDocument,
    "\n  fragment EventForm on EssMonthEvent {\n    id\n    version\n    title\n    summary\n    description\n    kind { code label }\n    audiences { code label }\n    themes { code label }\n    accessibility { code label }\n    organisers { __typename id name }\n    price\n    registrationUrl\n    image\n    attendanceMode\n    onlineAccessUrl\n    status\n    cooperationProject { id title }\n  }\n": typeof types.EventFormFragmentDoc,
    "\n  query EventList($network: ID!, $year: Int!, $filter: EssMonthEventFilter, $first: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanPropose\n      viewerCanArbitrate\n      events(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...EventRow }\n      }\n    }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n  }\n": typeof types.EventListDocument,
    "\n  fragment EventRow on EssMonthEvent {\n    id\n    title\n    summary\n    editorialState\n    status\n    kind { code label }\n    organisers { __typename id name }\n    occurrences { id startsAt endsAt lieu { id name timeZone } place { label } }\n  }\n": typeof types.EventRowFragmentDoc,
    "\n  query MonthLieux($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      lieux(first: 500, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardLieu }\n      }\n    }\n  }\n": typeof types.MonthLieuxDocument,
    "\n  query MyTasks($network: ID!) {\n    viewer {\n      eventTasks(filter: { network: $network, done: false }, first: 200) {\n        totalCount\n        nodes { id version title done dueOn viewerCanComplete event { id title essMonth { id year } } }\n      }\n      cooperationTasks(filter: { network: $network, done: false }, first: 200) {\n        totalCount\n        nodes { id version title done dueOn viewerCanComplete cooperationProject { id title } }\n      }\n    }\n  }\n": typeof types.MyTasksDocument,
    "\n  mutation TickEventTask($input: SetEventTaskDoneInput!) {\n    answer: setEventTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n": typeof types.TickEventTaskDocument,
    "\n  mutation TickTask($input: SetTaskDoneInput!) {\n    answer: setTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n": typeof types.TickTaskDocument,
    "\n  query NetworkOptions {\n    departements { code name }\n  }\n": typeof types.NetworkOptionsDocument,
    "\n  query EpciChoices($text: String!) {\n    epcis(text: $text, first: 12) { nodes { code name } }\n  }\n": typeof types.EpciChoicesDocument,
    "\n  fragment NetworkForm on Network {\n    id\n    slug\n    version\n    name\n    kind\n    stage\n    description\n    territory {\n      departements { code name }\n      epcis { code name }\n      singleCommunes { code name departement { name } }\n    }\n  }\n": typeof types.NetworkFormFragmentDoc,
    "\n  query NetworkToEdit($slug: String!) {\n    network(slug: $slug) {\n      viewerCanUpdate\n      ...NetworkForm\n    }\n    departements { code name }\n  }\n": typeof types.NetworkToEditDocument,
    "\n  mutation StartNetwork($input: CreateNetworkInput!) {\n    answer: createNetwork(input: $input) {\n      saved: network { id slug version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.StartNetworkDocument,
    "\n  mutation UpdateNetwork($input: UpdateNetworkInput!) {\n    answer: updateNetwork(input: $input) {\n      saved: network { id slug version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateNetworkDocument,
    "\n  query NetworkAsItIs($id: ID!) {\n    current: network(id: $id) {\n      version\n      territory {\n        departements { code name }\n        epcis { code name }\n        singleCommunes { code name departement { name } }\n      }\n    }\n  }\n": typeof types.NetworkAsItIsDocument,
    "\n  query Notifications($first: Int!, $after: String, $unread: Boolean) {\n    viewer {\n      unreadNotifications\n      notifications(first: $first, after: $after, filter: { unread: $unread }) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          message\n          path\n          at\n          readAt\n          network { id name }\n        }\n      }\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  query UnreadNotifications {\n    viewer { unreadNotifications }\n  }\n": typeof types.UnreadNotificationsDocument,
    "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(input: { ids: $ids }) { marked userErrors { code path message } }\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    answer: createOrganisation(input: $input) {\n      saved: organisation { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateOrganisationDocument,
    "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    answer: updateOrganisation(input: $input) {\n      saved: organisation { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateOrganisationDocument,
    "\n  query OrganisationAsItIs($id: ID!) {\n    current: organisation(id: $id) { version commune { code name } }\n  }\n": typeof types.OrganisationAsItIsDocument,
    "\n  query OrganisationFormOptions {\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n": typeof types.OrganisationFormOptionsDocument,
    "\n  query OrganisationToEdit($id: ID!) {\n    organisation(id: $id) {\n      name\n      viewerCanUpdate\n      ...OrganisationForm\n    }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n": typeof types.OrganisationToEditDocument,
    "\n  fragment OrganisationForm on Organisation {\n    id\n    version\n    name\n    summary\n    memberKind\n    essFamily { code label }\n    esus { since until }\n    siret\n    rna\n    website\n    commune { code name }\n    visibility\n  }\n": typeof types.OrganisationFormFragmentDoc,
    "\n  fragment OrganisationRow on Organisation {\n    id\n    name\n    summary\n    memberKind\n    essFamily { code label }\n    esus { since }\n    commune { code name departement { code name } }\n  }\n": typeof types.OrganisationRowFragmentDoc,
    "\n  query OrganisationsList($filter: OrganisationFilter!, $first: Int!, $after: String) {\n    organisations(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OrganisationRow }\n    }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n": typeof types.OrganisationsListDocument,
    "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      version\n      name\n      summary\n      memberKind\n      essFamily { code label }\n      esus { since until }\n      siret\n      rna\n      website\n      commune { code name departement { code name } }\n      networks { id name }\n      visibility\n      updatedAt\n      viewerCanUpdate\n      viewerCanDelete\n    }\n    resources(filter: { holder: $id }, first: 20) { ...SharedResources }\n    needs(filter: { holder: $id }, first: 20) { ...StatedNeeds }\n  }\n": typeof types.OrganisationPageDocument,
    "\n  mutation DeleteOrganisation($input: DeleteInput!) {\n    answer: deleteOrganisation(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": typeof types.DeleteOrganisationDocument,
    "\n  query Outbox($first: Int!, $after: String) {\n    outbox(first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id to subject text at sentAt error }\n    }\n  }\n": typeof types.OutboxDocument,
    "\n  fragment PersonSkillChip on PersonSkill {\n    level\n    willingToShare\n    skill { id label }\n  }\n": typeof types.PersonSkillChipFragmentDoc,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    answer: withdrawConsent(input: $input) {\n      person { id emailVisibility phoneVisibility }\n      userErrors { code path message }\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    answer: createPerson(input: $input) {\n      saved: person { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    answer: updatePerson(input: $input) {\n      saved: person { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  query PersonAsItIs($id: ID!) {\n    current: person(id: $id) { version }\n  }\n": typeof types.PersonAsItIsDocument,
    "\n  query PersonFormOptions {\n    skills { id label }\n  }\n": typeof types.PersonFormOptionsDocument,
    "\n  query PersonToEdit($id: ID!) {\n    person(id: $id) {\n      name\n      viewerCanUpdate\n      ...PersonForm\n    }\n  }\n": typeof types.PersonToEditDocument,
    "\n  fragment PersonForm on Person {\n    id\n    version\n    name\n    presentation\n    email\n    phone\n    emailVisibility\n    phoneVisibility\n    isViewer\n    viewerCanShowContacts\n    lieux { id name }\n    skills { level willingToShare skill { id label } }\n  }\n": typeof types.PersonFormFragmentDoc,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    isViewer\n    lieux { __typename id slug name }\n    skills { skill { id } ...PersonSkillChip }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  query PeopleList($filter: PersonFilter!, $first: Int!, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...PersonRow }\n    }\n    skills { id label }\n  }\n": typeof types.PeopleListDocument,
    "\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      presentation\n      email\n      phone\n      emailVisibility\n      phoneVisibility\n      consents { id purpose means recordedBy givenAt withdrawnAt }\n      isViewer\n      hasAccount\n      lieux { __typename id slug name }\n      skills { level willingToShare skill { id label } }\n      networks { id name }\n      updatedAt\n      erasedAt\n      viewerCanUpdate\n      viewerCanDelete\n      viewerCanExport\n      viewerCanErase\n    }\n    resources(filter: { holder: $id }, first: 20) { ...SharedResources }\n    needs(filter: { holder: $id }, first: 20) { ...StatedNeeds }\n  }\n": typeof types.PersonPageDocument,
    "\n  mutation DeletePerson($input: DeleteInput!) {\n    answer: deletePerson(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": typeof types.DeletePersonDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    answer: erasePerson(input: $input) {\n      person { id name erasedAt }\n      quotes { thing name field }\n      userErrors { code path message }\n    }\n  }\n": typeof types.ErasePersonDocument,
    "\n  fragment CoverPhoto on Photo {\n    id\n    alternative\n    small: url(size: SMALL)\n    medium: url(size: MEDIUM)\n  }\n": typeof types.CoverPhotoFragmentDoc,
    "\n  fragment GalleryPhoto on Photo {\n    id\n    version\n    alternative\n    credit\n    width\n    height\n    small: url(size: SMALL)\n    medium: url(size: MEDIUM)\n    large: url(size: LARGE)\n  }\n": typeof types.GalleryPhotoFragmentDoc,
    "\n  mutation UpdatePhoto($input: UpdatePhotoInput!) {\n    updatePhoto(input: $input) {\n      photo { id version }\n      userErrors { code path message }\n      conflicts { field theirs }\n    }\n  }\n": typeof types.UpdatePhotoDocument,
    "\n  mutation DeletePhoto($input: DeleteInput!) {\n    deletePhoto(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": typeof types.DeletePhotoDocument,
    "\n  fragment ProgrammeDate on Occurrence {\n    id\n    startsAt\n    endsAt\n    lieu { id slug name timeZone address { street postalCode commune { code name } } location { latitude longitude } }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event {\n      id\n      title\n      summary\n      description\n      status\n      attendanceMode\n      onlineAccessUrl\n      price\n      registrationUrl\n      image\n      kind { code label }\n      audiences { code label }\n      accessibility { code label }\n      organisers { __typename id name }\n    }\n  }\n": typeof types.ProgrammeDateFragmentDoc,
    "\n  query Programme($slug: String!, $year: Int!, $after: String) {\n    network(slug: $slug) {\n      id\n      name\n      programme(year: $year, first: 200, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...ProgrammeDate }\n      }\n    }\n  }\n": typeof types.ProgrammeDocument,
    "\n  mutation CreateProject($input: CreateCooperationProjectInput!) {\n    answer: createCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateProjectDocument,
    "\n  mutation UpdateProject($input: UpdateCooperationProjectInput!) {\n    answer: updateCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateProjectDocument,
    "\n  query ProjectAsItIs($id: ID!) {\n    current: cooperationProject(id: $id) { version ...ProjectForm }\n  }\n": typeof types.ProjectAsItIsDocument,
    "\n  query ProjectToEdit($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate ...ProjectForm }\n  }\n": typeof types.ProjectToEditDocument,
    "\n  fragment ProjectForm on CooperationProject {\n    id\n    version\n    title\n    summary\n    objectives { id statement }\n    limits { id statement }\n    parties { id role actor { __typename id name } }\n  }\n": typeof types.ProjectFormFragmentDoc,
    "\n  mutation AddToProject($input: AddToCooperationProjectInput!) {\n    answer: addToCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.AddToProjectDocument,
    "\n  mutation CreateCommitment($input: CreateCommitmentInput!) {\n    answer: createCommitment(input: $input) {\n      saved: commitment { id version }\n      warnings { message }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateCommitmentDocument,
    "\n  mutation UpdateCommitment($input: UpdateCommitmentInput!) {\n    answer: updateCommitment(input: $input) {\n      saved: commitment { id version }\n      warnings { message }\n      userErrors { code path message }\n    }\n  }\n": typeof types.UpdateCommitmentDocument,
    "\n  mutation WithdrawCommitment($input: WithdrawCommitmentInput!) {\n    answer: withdrawCommitment(input: $input) {\n      saved: commitment { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.WithdrawCommitmentDocument,
    "\n  fragment ProjectOverview on CooperationProject {\n    id\n    title\n    version\n    stage\n    setAsideFrom\n    summary\n    limitsDiscussedOn\n    valueSharing\n    viewerCanUpdate\n    viewerCanOverride\n    missing { code message }\n    passages { id from to at reason passedOver by }\n    objectives { id statement }\n    limits { id statement kind threshold unit holder { __typename id name } warnings { message } }\n    parties {\n      id\n      role\n      actor { __typename id name ... on Lieu { slug } }\n      commitments { id version statement kind state share { amount unit } }\n    }\n  }\n": typeof types.ProjectOverviewFragmentDoc,
    "\n  fragment ProjectEvents on CooperationProject {\n    essMonthEvents(first: 30) {\n      totalCount\n      nodes {\n        id\n        title\n        status\n        essMonth { id year }\n        occurrences { id startsAt endsAt lieu { id name timeZone } }\n      }\n    }\n  }\n": typeof types.ProjectEventsFragmentDoc,
    "\n  query ProjectFrame($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      ...ProjectHead\n    }\n  }\n": typeof types.ProjectFrameDocument,
    "\n  fragment ProjectHead on CooperationProject {\n    id\n    title\n    stage\n    version\n    updatedAt\n    viewerCanUpdate\n    viewerCanOverride\n    viewerCanDelete\n  }\n": typeof types.ProjectHeadFragmentDoc,
    "\n  mutation DeleteProject($input: DeleteInput!) {\n    answer: deleteCooperationProject(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": typeof types.DeleteProjectDocument,
    "\n  query ProjectPage($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      ...ProjectOverview\n      ...ProjectEvents\n      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }\n    }\n  }\n": typeof types.ProjectPageDocument,
    "\n  fragment ProjectCard on CooperationProject {\n    id\n    title\n    stage\n    version\n    updatedAt\n    viewerCanUpdate\n    viewerCanOverride\n    parties { id role actor { __typename id name ... on Lieu { slug } } }\n  }\n": typeof types.ProjectCardFragmentDoc,
    "\n  query ProjectsBoard($network: ID!, $text: String, $cards: Int!) {\n    all: cooperationProjects(filter: { network: $network, text: $text }, first: 1) { totalCount }\n    IDEA: cooperationProjects(filter: { network: $network, text: $text, stages: [IDEA] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    EMERGING: cooperationProjects(filter: { network: $network, text: $text, stages: [EMERGING] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    ORGANISED: cooperationProjects(filter: { network: $network, text: $text, stages: [ORGANISED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    ACTIVE: cooperationProjects(filter: { network: $network, text: $text, stages: [ACTIVE] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    REVIEWED: cooperationProjects(filter: { network: $network, text: $text, stages: [REVIEWED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    CLOSED: cooperationProjects(filter: { network: $network, text: $text, stages: [CLOSED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    SET_ASIDE: cooperationProjects(filter: { network: $network, text: $text, stages: [SET_ASIDE] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n  }\n": typeof types.ProjectsBoardDocument,
    "\n  mutation AdvanceProject($input: AdvanceCooperationProjectInput!) {\n    advanceCooperationProject(input: $input) {\n      cooperationProject { id stage version updatedAt }\n      missing { code message }\n      userErrors { code path message }\n    }\n  }\n": typeof types.AdvanceProjectDocument,
    "\n  query ProjectSheet($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      ...ProjectOverview\n      effects { id statement state beneficiary { code label } expectedBy { id actor { __typename id name } } }\n      filRouge { id sentence milestones { id title startsOn done } }\n      decisions { id title decidedOn }\n    }\n  }\n": typeof types.ProjectSheetDocument,
    "\n  fragment SharedResources on ResourceConnection {\n    totalCount\n    nodes { id title category { code label } quantity unit sharing conditions }\n  }\n": typeof types.SharedResourcesFragmentDoc,
    "\n  fragment StatedNeeds on NeedConnection {\n    totalCount\n    nodes { id title category { code label } quantity unit description }\n  }\n": typeof types.StatedNeedsFragmentDoc,
    "\n  mutation CreateResource($input: CreateResourceInput!) {\n    answer: createResource(input: $input) {\n      saved: resource { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateResourceDocument,
    "\n  mutation UpdateResource($input: UpdateResourceInput!) {\n    answer: updateResource(input: $input) {\n      saved: resource { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateResourceDocument,
    "\n  query ResourceAsItIs($id: ID!) {\n    current: resource(id: $id) { version }\n  }\n": typeof types.ResourceAsItIsDocument,
    "\n  mutation CreateNeed($input: CreateNeedInput!) {\n    answer: createNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.CreateNeedDocument,
    "\n  mutation RaiseEventNeed($input: RaiseEventNeedInput!) {\n    answer: raiseEventNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n    }\n  }\n": typeof types.RaiseEventNeedDocument,
    "\n  query EventOfNeed($id: ID!) {\n    essMonthEvent(id: $id) { id title viewerCanUpdate essMonth { id year } organisers { __typename id } }\n  }\n": typeof types.EventOfNeedDocument,
    "\n  mutation UpdateNeed($input: UpdateNeedInput!) {\n    answer: updateNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": typeof types.UpdateNeedDocument,
    "\n  query NeedAsItIs($id: ID!) {\n    current: need(id: $id) { version }\n  }\n": typeof types.NeedAsItIsDocument,
    "\n  query ResourcesList($filter: ResourceFilter!, $first: Int!, $after: String) {\n    resources(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title nature category { code label } quantity unit description conditions exchange price priceUnit sharing cover { id ...CoverPhoto }\n        holder { __typename id name ... on Lieu { slug } }\n        lieu { __typename id name slug }\n      }\n    }\n  }\n": typeof types.ResourcesListDocument,
    "\n  query NeedsList($filter: NeedFilter!, $first: Int!, $after: String) {\n    needs(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title nature category { code label } quantity unit description from until event { id title }\n        holder { __typename id name ... on Lieu { slug } }\n        lieu { __typename id name slug }\n      }\n    }\n  }\n": typeof types.NeedsListDocument,
    "\n  query ResourcePage($id: ID!) {\n    resource(id: $id) {\n      id version title nature category { code label } quantity unit description conditions exchange price priceUnit deposit insurance openingHours closures { id from until reason } sharing updatedAt viewerCanUpdate viewerCanDelete photos { id ...GalleryPhoto }\n      holder { __typename id name ... on Lieu { slug } }\n      lieu { __typename id name slug timeZone }\n    }\n  }\n": typeof types.ResourcePageDocument,
    "\n  query NeedPage($id: ID!) {\n    need(id: $id) {\n      id version title nature category { code label } quantity unit description from until updatedAt viewerCanUpdate viewerCanDelete\n      event { id title essMonth { id year } occurrences { id startsAt endsAt lieu { id timeZone } } }\n      holder { __typename id name ... on Lieu { slug } }\n      lieu { __typename id name slug }\n    }\n  }\n": typeof types.NeedPageDocument,
    "\n  query IntentOptions {\n    material: terms(list: \"MATERIAL_RESOURCE\") { code label }\n    immaterial: terms(list: \"IMMATERIAL_RESOURCE\") { code label }\n  }\n": typeof types.IntentOptionsDocument,
    "\n  mutation DeleteResource($input: DeleteInput!) {\n    answer: deleteResource(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": typeof types.DeleteResourceDocument,
    "\n  mutation DeleteNeed($input: DeleteInput!) {\n    answer: deleteNeed(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": typeof types.DeleteNeedDocument,
    "\n  fragment Task on CooperationTask {\n    id\n    version\n    title\n    notes\n    done\n    dueOn\n    overdue\n    mine\n    viewerCanUpdate\n    viewerCanComplete\n    assignee { id name }\n    milestone { id title }\n  }\n": typeof types.TaskFragmentDoc,
    "\n  fragment Decision on Decision {\n    id\n    version\n    title\n    decidedOn\n    outcome\n    viewerCanUpdate\n    objections { id statement by { __typename id name ... on Lieu { slug } } }\n    milestone { id title }\n  }\n": typeof types.DecisionFragmentDoc,
    "\n  fragment WorkDocument on CooperationDocument {\n    id\n    version\n    title\n    url\n    viewerCanUpdate\n    milestone { id title }\n  }\n": typeof types.WorkDocumentFragmentDoc,
    "\n  query WorkPage($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      filRouge { id milestones { id title } }\n      tasks(orderBy: MINE_FIRST, first: 300) { totalCount nodes { id ...Task } }\n      decisions { id ...Decision }\n      documents(first: 200) { totalCount nodes { id ...WorkDocument } }\n    }\n  }\n": typeof types.WorkPageDocument,
    "\n  mutation SetTaskDone($input: SetTaskDoneInput!) {\n    answer: setTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n": typeof types.SetTaskDoneDocument,
    "\n  mutation CreateTask($input: CreateCooperationTaskInput!) {\n    answer: createCooperationTask(input: $input) { saved: task { id version } userErrors { code path message } }\n  }\n": typeof types.CreateTaskDocument,
    "\n  mutation UpdateTask($input: UpdateCooperationTaskInput!) {\n    answer: updateCooperationTask(input: $input) { saved: task { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": typeof types.UpdateTaskDocument,
    "\n  query TaskAsItIs($id: ID!) {\n    current: cooperationTask(id: $id) { version ...Task }\n  }\n": typeof types.TaskAsItIsDocument,
    "\n  mutation DeleteTask($input: DeleteInput!) {\n    answer: deleteCooperationTask(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteTaskDocument,
    "\n  mutation CreateDecision($input: CreateDecisionInput!) {\n    answer: createDecision(input: $input) { saved: decision { id version } userErrors { code path message } }\n  }\n": typeof types.CreateDecisionDocument,
    "\n  mutation UpdateDecision($input: UpdateDecisionInput!) {\n    answer: updateDecision(input: $input) { saved: decision { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": typeof types.UpdateDecisionDocument,
    "\n  query DecisionAsItIs($id: ID!) {\n    current: decision(id: $id) { version ...Decision }\n  }\n": typeof types.DecisionAsItIsDocument,
    "\n  mutation DeleteDecision($input: DeleteInput!) {\n    answer: deleteDecision(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteDecisionDocument,
    "\n  mutation CreateDocument($input: CreateCooperationDocumentInput!) {\n    answer: createCooperationDocument(input: $input) { saved: document { id version } userErrors { code path message } }\n  }\n": typeof types.CreateDocumentDocument,
    "\n  mutation UpdateDocument($input: UpdateCooperationDocumentInput!) {\n    answer: updateCooperationDocument(input: $input) { saved: document { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": typeof types.UpdateDocumentDocument,
    "\n  query DocumentAsItIs($id: ID!) {\n    current: cooperationDocument(id: $id) { version ...WorkDocument }\n  }\n": typeof types.DocumentAsItIsDocument,
    "\n  mutation DeleteDocument($input: DeleteInput!) {\n    answer: deleteCooperationDocument(input: $input) { deletedId userErrors { code path message } }\n  }\n": typeof types.DeleteDocumentDocument,
    "\n  query LieuChoices($network: ID!, $after: String) {\n    lieux(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n": typeof types.LieuChoicesDocument,
    "\n  query OrganisationChoices($network: ID!, $after: String) {\n    organisations(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n": typeof types.OrganisationChoicesDocument,
    "\n  query PersonChoices($network: ID!, $after: String) {\n    people(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n": typeof types.PersonChoicesDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      accountId\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n": typeof types.NetworkBySlugDocument,
};
const documents: Documents = {
    "\n  mutation Restore($input: RestoreInput!) {\n    restore(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n    }\n  }\n": types.RestoreDocument,
    "\n  query ActorChoices($network: ID!, $text: String) {\n    lieux(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n    organisations(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n    people(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n  }\n": types.ActorChoicesDocument,
    "\n  query CommuneChoices($text: String!) {\n    communes(text: $text, first: 12) {\n      nodes { code name postalCodes departement { code name } }\n    }\n  }\n": types.CommuneChoicesDocument,
    "\n  query History($subject: ID!, $first: Int!, $after: String) {\n    auditEntries(filter: { subject: $subject }, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        at\n        action\n        actor { kind name }\n        changes { field before after labels { value label } }\n        reason\n        cause\n        version\n        subjectId\n        subject { __typename id ... on Occurrence { startsAt } }\n        undoable\n      }\n    }\n  }\n": types.HistoryDocument,
    "\n  mutation UndoChange($input: UndoChangeInput!) {\n    undoChange(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UndoChangeDocument,
    "\n  mutation RestoreVersion($input: RestoreVersionInput!) {\n    restoreVersion(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.RestoreVersionDocument,
    "\n  query Account {\n    account {\n      id\n      email\n      name\n      locale\n      version\n      digest\n      hasPassword\n      hasSecondFactor\n      sessions(first: 50) {\n        nodes { id current userAgent startedAt lastUsedAt }\n      }\n    }\n  }\n": types.AccountDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      account { id name locale version }\n      userErrors { code path message }\n    }\n  }\n": types.UpdateAccountDocument,
    "\n  mutation SetDigest($digest: Digest!) {\n    setDigest(input: { digest: $digest }) {\n      account { id digest version }\n      userErrors { code path message }\n    }\n  }\n": types.SetDigestDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(input: { id: $id }) { ended userErrors { code path message } }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions { ended userErrors { code path message } }\n  }\n": types.EndOtherSessionsDocument,
    "\n  query AccountsList($filter: AccountFilter, $first: Int!, $after: String) {\n    accounts(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        name\n        email\n        instanceAdmin\n        suspendedAt\n        since\n        lastSeenAt\n        networks { id name slug }\n      }\n    }\n  }\n": types.AccountsListDocument,
    "\n  mutation SuspendAccount($input: SuspendAccountInput!) {\n    answer: suspendAccount(input: $input) {\n      userErrors { code path message }\n    }\n  }\n": types.SuspendAccountDocument,
    "\n  query AimPage($slug: String!) {\n    network(slug: $slug) {\n      id\n      name\n      stage\n      viewerCanUpdate\n      sharedAim { id version statement objectives { id statement } limits { id statement } }\n      filRouge { id ...Thread }\n    }\n  }\n": types.AimPageDocument,
    "\n  query AimMembers($network: ID!) {\n    lieux(filter: { network: $network }, first: 200) { totalCount nodes { __typename id name slug } }\n    organisations(filter: { network: $network }, first: 200) { totalCount nodes { __typename id name memberKind } }\n    people(filter: { network: $network }, first: 1) { totalCount }\n  }\n": types.AimMembersDocument,
    "\n  fragment AimForm on SharedAim {\n    id\n    version\n    statement\n    objectives { id statement }\n    limits { id statement }\n  }\n": types.AimFormFragmentDoc,
    "\n  query AimToEdit($slug: String!) {\n    network(slug: $slug) { id name viewerCanUpdate sharedAim { id ...AimForm } }\n  }\n": types.AimToEditDocument,
    "\n  mutation BeginAim($input: UpdateSharedAimInput!) {\n    answer: updateSharedAim(input: $input) {\n      saved: sharedAim { id version }\n      userErrors { code path message }\n    }\n  }\n": types.BeginAimDocument,
    "\n  mutation UpdateAim($input: UpdateSharedAimInput!) {\n    answer: updateSharedAim(input: $input) {\n      saved: sharedAim { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateAimDocument,
    "\n  query AimAsItIs($id: ID!) {\n    current: sharedAim(id: $id) { version ...AimForm }\n  }\n": types.AimAsItIsDocument,
    "\n  query ApiKeys($network: ID!, $first: Int!, $after: String) {\n    apiKeys(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name scopes prefix createdAt createdBy expiresAt revokedAt lastUsedAt viewerCanRevoke }\n    }\n  }\n": types.ApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name }\n      secret\n      userErrors { code path message }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey { id revokedAt }\n      userErrors { code path message }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  fragment ChecklistParts on Checklist {\n    id\n    version\n    name\n    items { title offsetDays }\n    viewerCanUpdate\n  }\n": types.ChecklistPartsFragmentDoc,
    "\n  query Checklists($network: ID!) {\n    network(id: $network) { id checklists { id ...ChecklistParts } }\n  }\n": types.ChecklistsDocument,
    "\n  mutation CreateChecklist($input: CreateChecklistInput!) {\n    answer: createChecklist(input: $input) { saved: checklist { id version } userErrors { code path message } }\n  }\n": types.CreateChecklistDocument,
    "\n  mutation UpdateChecklist($input: UpdateChecklistInput!) {\n    answer: updateChecklist(input: $input) { saved: checklist { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": types.UpdateChecklistDocument,
    "\n  query ChecklistAsItIs($id: ID!) {\n    current: checklist(id: $id) { version ...ChecklistParts }\n  }\n": types.ChecklistAsItIsDocument,
    "\n  mutation DeleteChecklist($input: DeleteInput!) {\n    answer: deleteChecklist(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteChecklistDocument,
    "\n  query ProjectActivity($id: ID!, $first: Int!, $after: String, $messages: Boolean) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanComment\n      activity(first: $first, after: $after, filter: { messages: $messages }) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          key\n          kind\n          at\n          fields\n          stage\n          by { name isViewer person { id name } }\n          subject { thing type name path }\n          comment { ...Said }\n        }\n      }\n    }\n  }\n": types.ProjectActivityDocument,
    "\n  fragment Said on Comment {\n    id\n    text\n    version\n    editedAt\n    viewerCanUpdate\n    viewerCanDelete\n    mentions { id name }\n  }\n": types.SaidFragmentDoc,
    "\n  mutation CreateComment($input: CreateCommentInput!) {\n    createComment(input: $input) {\n      comment { id createdAt ...Said }\n      userErrors { code path message }\n    }\n  }\n": types.CreateCommentDocument,
    "\n  mutation UpdateComment($input: UpdateCommentInput!) {\n    updateComment(input: $input) {\n      comment { id ...Said }\n      userErrors { code path message }\n    }\n  }\n": types.UpdateCommentDocument,
    "\n  mutation DeleteComment($input: DeleteInput!) {\n    deleteComment(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteCommentDocument,
    "\n  query Mentionable($network: ID!, $text: String) {\n    people(filter: { network: $network, text: $text }, first: 8) {\n      nodes { id name lieux { id name } }\n    }\n  }\n": types.MentionableDocument,
    "\n  mutation ExpectEffectInCell($input: ExpectEffectInput!) {\n    answer: expectEffect(input: $input) {\n      saved: effect { id version }\n      userErrors { code path message }\n    }\n  }\n": types.ExpectEffectInCellDocument,
    "\n  mutation UpdateEffect($input: UpdateEffectInput!) {\n    answer: updateEffect(input: $input) {\n      saved: effect { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateEffectDocument,
    "\n  query EffectAsItIs($id: ID!) {\n    current: usefulEffect(id: $id) { id version }\n  }\n": types.EffectAsItIsDocument,
    "\n  mutation DeleteEffect($input: DeleteInput!) {\n    answer: deleteEffect(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteEffectDocument,
    "\n  mutation ObserveEffectNow($input: ObserveEffectInput!) {\n    answer: observeEffect(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n    }\n  }\n": types.ObserveEffectNowDocument,
    "\n  mutation ObserveUnexpectedEffect($input: ObserveUnexpectedEffectInput!) {\n    answer: observeUnexpectedEffect(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n    }\n  }\n": types.ObserveUnexpectedEffectDocument,
    "\n  mutation UpdateObservation($input: UpdateObservationInput!) {\n    answer: updateObservation(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateObservationDocument,
    "\n  query ObservationAsItIs($id: ID!) {\n    current: observation(id: $id) { id version }\n  }\n": types.ObservationAsItIsDocument,
    "\n  mutation DeleteObservation($input: DeleteInput!) {\n    answer: deleteObservation(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteObservationDocument,
    "\n  mutation CreateImpact($input: CreateImpactInput!) {\n    answer: createImpact(input: $input) {\n      saved: impact { id version }\n      userErrors { code path message }\n    }\n  }\n": types.CreateImpactDocument,
    "\n  mutation UpdateImpact($input: UpdateImpactInput!) {\n    answer: updateImpact(input: $input) {\n      saved: impact { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateImpactDocument,
    "\n  query ImpactAsItIs($id: ID!) {\n    current: impact(id: $id) { id version }\n  }\n": types.ImpactAsItIsDocument,
    "\n  mutation DeleteImpact($input: DeleteInput!) {\n    answer: deleteImpact(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteImpactDocument,
    "\n  mutation CreateExternality($input: CreateExternalityInput!) {\n    answer: createExternality(input: $input) {\n      saved: externality { id version }\n      userErrors { code path message }\n    }\n  }\n": types.CreateExternalityDocument,
    "\n  mutation UpdateExternality($input: UpdateExternalityInput!) {\n    answer: updateExternality(input: $input) {\n      saved: externality { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateExternalityDocument,
    "\n  query ExternalityAsItIs($id: ID!) {\n    current: externality(id: $id) { id version }\n  }\n": types.ExternalityAsItIsDocument,
    "\n  mutation DeleteExternality($input: DeleteInput!) {\n    answer: deleteExternality(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteExternalityDocument,
    "\n  query EffectToEdit($id: ID!) {\n    usefulEffect(id: $id) {\n      id version statement state fundamentalNeeds\n      beneficiary { code label }\n      sphere { code label }\n      expectedBy { id }\n      cooperationProject { id title viewerCanUpdate parties { id actor { id name } } }\n    }\n  }\n": types.EffectToEditDocument,
    "\n  query ObservationToEdit($id: ID!) {\n    observation(id: $id) {\n      id version observedOn outcome narrative value unit\n      observedBy { id name }\n      evidence { id kind url text consent }\n      effect { id statement cooperationProject { id title viewerCanUpdate } }\n    }\n  }\n": types.ObservationToEditDocument,
    "\n  query ImpactToEdit($id: ID!) {\n    impact(id: $id) { id version statement effects { id } cooperationProject { id title viewerCanUpdate effects { id statement } } }\n  }\n": types.ImpactToEditDocument,
    "\n  query ExternalityToEdit($id: ID!) {\n    externality(id: $id) { id version statement polarity domain { code } cooperationProject { id title viewerCanUpdate } }\n  }\n": types.ExternalityToEditDocument,
    "\n  query ProjectToAddTo($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate effects { id statement } }\n  }\n": types.ProjectToAddToDocument,
    "\n  query EffectOptions {\n    beneficiaries: terms(list: \"BENEFICIARY\") { code label }\n    spheres: terms(list: \"SPHERE_OF_LIFE\") { code label }\n    domains: terms(list: \"EXTERNALITY_DOMAIN\") { code label }\n  }\n": types.EffectOptionsDocument,
    "\n  query ProjectEffects($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      parties { id role reciprocity actor { __typename id name ... on Lieu { slug } } }\n      effects {\n        id version statement state fundamentalNeeds\n        beneficiary { code label }\n        sphere { code label }\n        expectedBy { id }\n        contributesTo { id statement }\n        observations {\n          id version observedOn outcome narrative value unit\n          observedBy { __typename id name ... on Lieu { slug } }\n          evidence { id kind url text }\n        }\n      }\n      effectsWithoutObservation { id statement expectedBy { id } }\n      impacts { id version statement effects { id statement state } }\n      externalities { id version statement polarity domain { code label } }\n    }\n    beneficiaries: terms(list: \"BENEFICIARY\") { code label }\n  }\n": types.ProjectEffectsDocument,
    "\n  mutation BeginThread($input: WriteFilRougeInput!) {\n    answer: writeFilRouge(input: $input) {\n      saved: filRouge { id version }\n      userErrors { code path message }\n    }\n  }\n": types.BeginThreadDocument,
    "\n  mutation WriteThread($input: WriteFilRougeInput!) {\n    answer: writeFilRouge(input: $input) {\n      saved: filRouge { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.WriteThreadDocument,
    "\n  query ThreadAsItIs($id: ID!) {\n    current: filRouge(id: $id) { version ...ThreadForm }\n  }\n": types.ThreadAsItIsDocument,
    "\n  query ProjectThreadToEdit($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate filRouge { id ...ThreadForm } }\n  }\n": types.ProjectThreadToEditDocument,
    "\n  query NetworkThreadToEdit($slug: String!) {\n    network(slug: $slug) { id name viewerCanUpdate filRouge { id ...ThreadForm } }\n  }\n": types.NetworkThreadToEditDocument,
    "\n  fragment ThreadForm on FilRouge {\n    id\n    version\n    sentence\n    milestones { id title startsOn phase }\n  }\n": types.ThreadFormFragmentDoc,
    "\n  fragment MilestoneSubject on MilestoneSubject {\n    __typename\n    ... on EssMonthEvent { id title essMonth { id year } }\n    ... on Decision { id title }\n    ... on CooperationTask { id title }\n    ... on CooperationDocument { id title url }\n    ... on CooperationProject { id title }\n  }\n": types.MilestoneSubjectFragmentDoc,
    "\n  fragment Thread on FilRouge {\n    id\n    version\n    sentence\n    shareToken\n    viewerCanUpdate\n    milestones { id title startsOn done phase items { id why subject { __typename ...MilestoneSubject } } }\n    adrift { __typename ...MilestoneSubject }\n  }\n": types.ThreadFragmentDoc,
    "\n  query ProjectThread($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      filRouge { id ...Thread }\n    }\n  }\n": types.ProjectThreadDocument,
    "\n  query NetworkThread($slug: String!) {\n    network(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      filRouge { id ...Thread }\n    }\n  }\n": types.NetworkThreadDocument,
    "\n  query NetworkSubjects($network: ID!) {\n    cooperationProjects(filter: { network: $network }, orderBy: TITLE_ASC, first: 100) { nodes { __typename id title } }\n    essMonthEvents(filter: { network: $network }, orderBy: TITLE_ASC, first: 200) { nodes { __typename id title } }\n  }\n": types.NetworkSubjectsDocument,
    "\n  mutation HangOnMilestone($input: HangOnMilestoneInput!) {\n    answer: hangOnMilestone(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n": types.HangOnMilestoneDocument,
    "\n  mutation Unhang($input: UnhangInput!) {\n    answer: unhang(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n": types.UnhangDocument,
    "\n  mutation MoveItem($input: MoveMilestoneItemInput!) {\n    answer: moveItem(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n": types.MoveItemDocument,
    "\n  mutation SetMilestoneDone($input: SetMilestoneDoneInput!) {\n    answer: setMilestoneDone(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n": types.SetMilestoneDoneDocument,
    "\n  mutation ShareThread($input: ShareFilRougeInput!) {\n    answer: shareFilRouge(input: $input) { filRouge { id version shareToken } userErrors { code path message } }\n  }\n": types.ShareThreadDocument,
    "\n  mutation UnshareThread($input: ShareFilRougeInput!) {\n    answer: unshareFilRouge(input: $input) { filRouge { id version shareToken } userErrors { code path message } }\n  }\n": types.UnshareThreadDocument,
    "\n  query SharedThread($token: String!) {\n    sharedThread(token: $token) {\n      title\n      networkName\n      sentence\n      milestones { title startsOn done phase items { kind title why } }\n    }\n  }\n": types.SharedThreadDocument,
    "\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n": types.WelcomeNetworksDocument,
    "\n  query NetworkHome($network: ID!, $year: Int!, $now: DateTime!, $member: Boolean!, $imports: Boolean!) {\n    network(id: $network) {\n      id\n      description\n      fictional\n      territory { label }\n    }\n    lieux(filter: { network: $network }, first: 500) {\n      totalCount\n      nodes { id slug name location { latitude longitude } address { commune { code name } } }\n    }\n    organisations(filter: { network: $network }, first: 1) { totalCount }\n    resources(filter: { network: $network }, first: 1) { totalCount }\n    cooperationProjects(filter: { network: $network }, first: 1) @include(if: $member) { totalCount }\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanArbitrate\n      occurrences(first: 1, filter: { scheduled: true }) { totalCount }\n      coming: occurrences(first: 6, filter: { from: $now, scheduled: true }) {\n        nodes { id startsAt endsAt lieu { id name timeZone } place { label } event { id title editorialState status } }\n      }\n      proposed: events(first: 100, filter: { states: [PROPOSED] }, orderBy: UPDATED_AT_DESC) @include(if: $member) {\n        totalCount\n        nodes {\n          id\n          title\n          viewerCanUpdate\n          occurrences { id startsAt endsAt lieu { id name timeZone } place { label } }\n        }\n      }\n    }\n    dataImports(network: $network, first: 20) @include(if: $imports) {\n      nodes { id fileName state }\n    }\n  }\n": types.NetworkHomeDocument,
    "\n  fragment ImportColumns on DataImport {\n    id\n    version\n    fields\n    columns { name sample field confidence reason }\n    warnings { code message }\n    ...ImportKind\n  }\n": types.ImportColumnsFragmentDoc,
    "\n  fragment ImportKind on DataImport {\n    id\n    version\n    target\n    sheets\n    sheet\n  }\n": types.ImportKindFragmentDoc,
    "\n  fragment ImportSummary on DataImport {\n    id\n    version\n    target\n    columns { name field }\n    counts { created updated unchanged duplicates rejected skipped names }\n  }\n": types.ImportSummaryFragmentDoc,
    "\n  fragment ImportCandidate on ImportCandidate {\n    line\n    name\n    score\n    reasons { code message }\n    node { id ...ImportedThing ...TellingFacts }\n  }\n": types.ImportCandidateFragmentDoc,
    "\n  fragment ImportDuplicate on DataImportRow {\n    line\n    name\n    raw\n    decision\n    sameAsLine\n    node { id }\n    candidates { line node { id } ...ImportCandidate }\n  }\n": types.ImportDuplicateFragmentDoc,
    "\n  fragment ImportHeadings on DataImport {\n    id\n    version\n    target\n    columns { name field }\n    counts { duplicates }\n  }\n": types.ImportHeadingsFragmentDoc,
    "\n  fragment TellingFacts on Node {\n    __typename\n    ... on Lieu { website address { street postalCode commune { code name } } }\n    ... on Organisation { website siret commune { code name } }\n    ... on Person { lieux { id name } }\n    ... on Resource { holder { id name } category { code label } }\n    ... on Need { holder { id name } category { code label } }\n    ... on EssMonthEvent { occurrences { id startsAt lieu { id name } place { label } } }\n  }\n": types.TellingFactsFragmentDoc,
    "\n  query ImportsList($network: ID!, $first: Int!, $after: String) {\n    dataImports(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...ImportItem }\n    }\n  }\n": types.ImportsListDocument,
    "\n  query Import($id: ID!) {\n    dataImport(id: $id) {\n      id\n      fileName\n      state\n      target\n      network { id }\n      ...ImportHead\n      ...ImportColumns\n      ...ImportSummary\n      ...ImportHeadings\n    }\n  }\n": types.ImportDocument,
    "\n  query ImportLines($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      target\n      counts { created updated unchanged duplicates rejected skipped }\n      rows(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { line changes { before after } ...ImportLine }\n      }\n    }\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n    material: terms(list: \"MATERIAL_RESOURCE\") { code label }\n    immaterial: terms(list: \"IMMATERIAL_RESOURCE\") { code label }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n    skills { id label }\n  }\n": types.ImportLinesDocument,
    "\n  query ImportActor($id: ID!) {\n    node(id: $id) { ...ImportedThing }\n  }\n": types.ImportActorDocument,
    "\n  query ImportNames($id: ID!, $filter: DataImportNameFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      version\n      names(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...ImportName }\n      }\n    }\n    skills { id label }\n  }\n": types.ImportNamesDocument,
    "\n  query ImportDuplicates($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      rows(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { line ...ImportDuplicate }\n      }\n    }\n  }\n": types.ImportDuplicatesDocument,
    "\n  fragment ImportLine on DataImportRow {\n    line\n    name\n    outcome\n    sameAsLine\n    raw\n    problems { column code severity message }\n    changes { field before after }\n    node { ...ImportedThing }\n  }\n": types.ImportLineFragmentDoc,
    "\n  fragment ImportItem on DataImport {\n    id\n    fileName\n    state\n    target\n    progress { done total }\n    createdAt\n    counts { created updated unchanged duplicates rejected skipped }\n  }\n": types.ImportItemFragmentDoc,
    "\n  fragment ImportName on DataImportName {\n    id\n    kind\n    text\n    state\n    decided\n    lines\n    node { id ...ImportedThing }\n    skill { id label }\n    candidates { name score node { id ...ImportedThing } skill { id label } }\n  }\n": types.ImportNameFragmentDoc,
    "\n  fragment ImportedThing on Node {\n    __typename\n    id\n    ... on Lieu { slug name }\n    ... on Organisation { name }\n    ... on Person { name }\n    ... on Resource { title }\n    ... on Need { title }\n    ... on EssMonthEvent { title essMonth { year } }\n  }\n": types.ImportedThingFragmentDoc,
    "\n  fragment ImportHead on DataImport {\n    id\n    version\n    fileName\n    state\n    target\n    createdAt\n    problem { code message }\n    kept { changed used }\n    columns { name field }\n    counts { created updated unchanged duplicates rejected skipped names }\n    unsettledNames: names(first: 1, filter: { states: [OPEN, UNKNOWN] }) { totalCount }\n  }\n": types.ImportHeadFragmentDoc,
    "\n  query ImportProgress($id: ID!) {\n    dataImport(id: $id) { id state version progress { done total } }\n  }\n": types.ImportProgressDocument,
    "\n  mutation MapImportColumns($input: MapImportColumnsInput!) {\n    answer: mapImportColumns(input: $input) { userErrors { code path message } }\n  }\n": types.MapImportColumnsDocument,
    "\n  mutation RereadImport($input: RereadDataImportInput!) {\n    answer: rereadDataImport(input: $input) { userErrors { code path message } }\n  }\n": types.RereadImportDocument,
    "\n  mutation ResolveImportNames($input: ResolveImportNamesInput!) {\n    answer: resolveImportNames(input: $input) { userErrors { code path message } }\n  }\n": types.ResolveImportNamesDocument,
    "\n  mutation DecideDuplicate($input: DecideDuplicateInput!) {\n    answer: decideDuplicate(input: $input) { userErrors { code path message } }\n  }\n": types.DecideDuplicateDocument,
    "\n  mutation DecideAllDuplicates($input: DecideAllDuplicatesInput!) {\n    answer: decideAllDuplicates(input: $input) { userErrors { code path message } }\n  }\n": types.DecideAllDuplicatesDocument,
    "\n  mutation ConfirmImport($input: ConfirmDataImportInput!) {\n    answer: confirmDataImport(input: $input) { userErrors { code path message } }\n  }\n": types.ConfirmImportDocument,
    "\n  mutation CancelImport($input: CancelDataImportInput!) {\n    answer: cancelDataImport(input: $input) { userErrors { code path message } }\n  }\n": types.CancelImportDocument,
    "\n  mutation UndoImport($input: UndoDataImportInput!) {\n    answer: undoDataImport(input: $input) { userErrors { code path message } }\n  }\n": types.UndoImportDocument,
    "\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n": types.LieuFilterFacetsFragmentDoc,
    "\n  mutation CreateLieu($input: CreateLieuInput!) {\n    answer: createLieu(input: $input) {\n      saved: lieu { id slug version }\n      userErrors { code path message }\n    }\n  }\n": types.CreateLieuDocument,
    "\n  mutation UpdateLieu($input: UpdateLieuInput!) {\n    answer: updateLieu(input: $input) {\n      saved: lieu { id slug version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateLieuDocument,
    "\n  query LieuAsItIs($id: ID!) {\n    current: lieu(id: $id) { version ...LieuForm }\n  }\n": types.LieuAsItIsDocument,
    "\n  query LieuFormOptions {\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    initiatives: terms(list: \"INITIATIVE\") { code label }\n  }\n": types.LieuFormOptionsDocument,
    "\n  query Neighbours($network: ID!, $after: String) {\n    lieux(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name location { latitude longitude } }\n    }\n  }\n": types.NeighboursDocument,
    "\n  query LieuToEdit($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      ...LieuForm\n    }\n  }\n": types.LieuToEditDocument,
    "\n  fragment LieuForm on Lieu {\n    id\n    slug\n    version\n    name\n    summary\n    description\n    visibility\n    families { code label }\n    activities { code label }\n    tags { code label }\n    accessibility { code label }\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    timeZone\n    openingHours\n    website\n    siret\n    rna\n    rooms { id name capacity shareable }\n    animateurs { id name }\n  }\n": types.LieuFormFragmentDoc,
    "\n  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { ...LieuFilterFacets }\n      nodes { id ...LieuRow }\n    }\n  }\n": types.LieuxListDocument,
    "\n  fragment LieuRow on Lieu {\n    id\n    slug\n    name\n    summary\n    cover { id ...CoverPhoto }\n    families { code label }\n    activities { code label }\n    address { commune { code name departement { code name } } }\n    rooms { id capacity }\n  }\n": types.LieuRowFragmentDoc,
    "\n  fragment LieuPlace on Lieu {\n    id\n    slug\n    name\n    location { latitude longitude }\n    families { code label }\n    address { commune { code name } }\n  }\n": types.LieuPlaceFragmentDoc,
    "\n  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount @include(if: $withCounts)\n      facets @include(if: $withCounts) { ...LieuFilterFacets }\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...LieuPlace }\n    }\n  }\n": types.LieuxPlacesDocument,
    "\n  fragment LieuDuplicates on Lieu {\n    id\n    name\n    viewerCanUpdate\n    viewerCanDelete\n    merges { id mergedId name mergedAt viewerCanUndo }\n  }\n": types.LieuDuplicatesFragmentDoc,
    "\n  query MergeCandidates($network: ID!, $text: String) {\n    lieux(filter: { network: $network, text: $text }, first: 20) {\n      nodes {\n        id\n        name\n        address { street postalCode commune { code name } }\n        viewerCanUpdate\n        viewerCanDelete\n      }\n    }\n  }\n": types.MergeCandidatesDocument,
    "\n  fragment MergeSide on Lieu {\n    id\n    slug\n    name\n    version\n    visibility\n    summary\n    description\n    website\n    openingHours\n    setting\n    floorArea\n    siret\n    rna\n    legalForm { code }\n    initiative { code }\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    families { code }\n    activities { code }\n    tags { code }\n    accessibility { code }\n    rooms { id }\n    animateurs { id }\n    resources(first: 1) { totalCount }\n    needs(first: 1) { totalCount }\n    essMonthEvents(first: 1) { totalCount }\n    cooperationProjects(first: 1) { totalCount }\n  }\n": types.MergeSideFragmentDoc,
    "\n  query MergeSides($one: ID!, $other: ID!) {\n    one: lieu(id: $one) { ...MergeSide }\n    other: lieu(id: $other) { ...MergeSide }\n  }\n": types.MergeSidesDocument,
    "\n  mutation MergeLieux($input: MergeLieuxInput!) {\n    mergeLieux(input: $input) {\n      lieu { id slug }\n      userErrors { code path message }\n    }\n  }\n": types.MergeLieuxDocument,
    "\n  mutation UnmergeLieux($input: UnmergeLieuxInput!) {\n    unmergeLieux(input: $input) {\n      lieu { id slug name }\n      left {\n        __typename\n        id\n        ... on Person { name }\n        ... on Network { name }\n        ... on Resource { title }\n        ... on Need { title }\n        ... on EssMonthEvent { title }\n        ... on CooperationProject { title }\n        ... on Occurrence { event { id title } }\n      }\n      leftFields\n      userErrors { code path message }\n    }\n  }\n": types.UnmergeLieuxDocument,
    "\n  mutation DeleteLieu($input: DeleteInput!) {\n    answer: deleteLieu(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": types.DeleteLieuDocument,
    "\n  fragment LieuAbout on Lieu {\n    description\n    activities { code label }\n    tags { code label }\n  }\n": types.LieuAboutFragmentDoc,
    "\n  fragment LieuAnimateurs on Lieu {\n    animateurs {\n      id\n      name\n      skills { willingToShare skill { id label } }\n    }\n  }\n": types.LieuAnimateursFragmentDoc,
    "\n  fragment LieuEvents on Lieu {\n    timeZone\n    essMonthEvents(first: 20) {\n      totalCount\n      nodes {\n        id\n        title\n        editorialState\n        status\n        essMonth { id year }\n        occurrences { id startsAt endsAt }\n      }\n    }\n  }\n": types.LieuEventsFragmentDoc,
    "\n  fragment LieuHead on Lieu {\n    id\n    slug\n    name\n    summary\n    visibility\n    version\n    families { code label }\n    viewerCanUpdate\n    viewerCanDelete\n  }\n": types.LieuHeadFragmentDoc,
    "\n  query LieuPage($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      slug\n      name\n      viewerCanUpdate\n      photos { id ...GalleryPhoto }\n      ...LieuHead\n      ...LieuAbout\n      ...LieuPractical\n      ...LieuRooms\n      ...LieuAnimateurs\n      resources(first: 20) { ...SharedResources }\n      needs(first: 20) { ...StatedNeeds }\n      ...LieuProjects\n      ...LieuEvents\n      ...LieuStructure\n      ...LieuDuplicates\n    }\n  }\n": types.LieuPageDocument,
    "\n  fragment LieuPractical on Lieu {\n    name\n    address { street postalCode commune { code name departement { code name } } }\n    location { latitude longitude }\n    openingHours\n    website\n    accessibility { code label }\n  }\n": types.LieuPracticalFragmentDoc,
    "\n  fragment LieuProjects on Lieu {\n    cooperationProjects(first: 20) {\n      totalCount\n      nodes { id title stage summary }\n    }\n  }\n": types.LieuProjectsFragmentDoc,
    "\n  fragment LieuRooms on Lieu {\n    rooms { id name capacity shareable }\n  }\n": types.LieuRoomsFragmentDoc,
    "\n  fragment LieuStructure on Lieu {\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    siret\n    rna\n    networks { id name }\n    updatedAt\n  }\n": types.LieuStructureFragmentDoc,
    "\n  query Exchanges($network: ID!, $filter: ExchangeFilter) {\n    network(id: $network) {\n      id\n      exchanges(filter: $filter) {\n        giver { __typename id name ... on Lieu { slug } }\n        receiver { __typename id name ... on Lieu { slug } }\n        project { id title }\n        resources { id title }\n        labels count promised happened quantity unit\n      }\n    }\n  }\n": types.ExchangesDocument,
    "\n  query NeedMatches($id: ID!) {\n    need(id: $id) {\n      id title from until viewerCanUpdate\n      matches(first: 12) {\n        totalCount\n        edges {\n          score strength reasons { kind message }\n          node {\n            id title nature category { code label } quantity unit viewerCanUpdate\n            holder { __typename id name ... on Lieu { slug } }\n            lieu { __typename id name slug }\n          }\n        }\n      }\n    }\n  }\n": types.NeedMatchesDocument,
    "\n  query ResourceMatches($id: ID!) {\n    resource(id: $id) {\n      id title unit viewerCanUpdate\n      holder { __typename id name }\n      lieu { __typename id name }\n      matches(first: 12) {\n        totalCount\n        edges {\n          score strength reasons { kind message }\n          node {\n            id title nature category { code label } quantity unit from until viewerCanUpdate\n            holder { __typename id name ... on Lieu { slug } }\n            lieu { __typename id name slug }\n          }\n        }\n      }\n    }\n  }\n": types.ResourceMatchesDocument,
    "\n  query ExchangePurposes($network: ID!) {\n    cooperationProjects(filter: { network: $network }, orderBy: TITLE_ASC, first: 200) { nodes { id title parties { actor { __typename id } } } }\n    essMonthEvents(filter: { network: $network }, first: 200) { nodes { id title } }\n  }\n": types.ExchangePurposesDocument,
    "\n  mutation AcceptMatch($input: AcceptMatchInput!) {\n    acceptMatch(input: $input) {\n      mobilisationId\n      commitmentId\n      userErrors { code path message }\n    }\n  }\n": types.AcceptMatchDocument,
    "\n  query MembersList($network: ID!, $first: Int!, $after: String) {\n    members(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        version\n        name\n        email\n        roles\n        lieux { id name }\n        projects { id title }\n        startsOn\n        endsOn\n        suspendedAt\n        isViewer\n        since\n        person { id name }\n      }\n    }\n  }\n": types.MembersListDocument,
    "\n  query PendingInvitations($network: ID!) {\n    invitations(network: $network, first: 100) {\n      totalCount\n      nodes {\n        id\n        roles\n        email\n        person { id name }\n        lieux { id name }\n        usesAtMost\n        uses\n        expiresAt\n        invitedBy\n      }\n    }\n  }\n": types.PendingInvitationsDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    answer: inviteMember(input: $input) {\n      saved: invitation { id url expiresAt }\n      userErrors { code path message }\n    }\n  }\n": types.InviteMemberDocument,
    "\n  mutation RevokeInvitation($id: ID!) {\n    answer: revokeInvitation(input: { id: $id }) {\n      userErrors { code path message }\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    answer: updateMember(input: $input) {\n      saved: member { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateMemberDocument,
    "\n  query MemberAsItIs($id: ID!) {\n    current: member(id: $id) { version lieux { id name } projects { id title } person { id name } }\n  }\n": types.MemberAsItIsDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    answer: removeMember(input: $input) {\n      userErrors { code path message }\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  query ScopeChoices($network: ID!, $text: String!) {\n    lieux(filter: { network: $network, text: $text }, first: 12) { nodes { id name } }\n    cooperationProjects(filter: { network: $network, text: $text }, first: 12) { nodes { id title } }\n  }\n": types.ScopeChoicesDocument,
    "\n  fragment Mobilised on MobilisationConnection {\n    totalCount\n    nodes { id ...RequestCard }\n  }\n": types.MobilisedFragmentDoc,
    "\n  fragment RequestCard on Mobilisation {\n    id version state startsAt endsAt quantity message answer late purpose requestedByName resourceTitle\n    resource { id title unit openingHours lieu { id timeZone } holder { __typename id name ... on Lieu { slug } } }\n    requestedBy { __typename id name ... on Lieu { slug } }\n    cooperationProject { id title }\n    event { id title essMonth { id year } }\n    handovers { id kind at note }\n    viewerCanAnswer viewerCanReconsider viewerCanCancel viewerCanHandOver\n  }\n": types.RequestCardFragmentDoc,
    "\n  query RequestsBoard($network: ID!, $first: Int!, $now: DateTime!) {\n    toAnswer: mobilisations(filter: { network: $network, role: TO_ANSWER }, first: $first) { totalCount nodes { id ...RequestCard } }\n    asked: mobilisations(filter: { network: $network, role: ASKED }, first: $first, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...RequestCard } }\n    inUse: mobilisations(filter: { network: $network, inUse: true }, first: $first) { totalCount nodes { id ...RequestCard } }\n    promised: mobilisations(filter: { network: $network, role: HELD, states: [ACCEPTED, OTHER_DATES_PROPOSED], inUse: false, from: $now }, first: $first) { totalCount nodes { id ...RequestCard } }\n  }\n": types.RequestsBoardDocument,
    "\n  query ResourceUse($id: ID!, $from: DateTime!, $until: DateTime!) {\n    resource(id: $id) {\n      id title quantity unit openingHours\n      lieu { id timeZone }\n      closures { id from until reason }\n      availability(from: $from, until: $until) { startsAt endsAt remaining }\n      heldBy { actorName until late actor { __typename id name ... on Lieu { slug } } }\n      mobilisations(filter: { from: $from, until: $until, states: [REQUESTED, OTHER_DATES_PROPOSED, ACCEPTED] }, first: 100) { totalCount nodes { id ...RequestCard } }\n    }\n  }\n": types.ResourceUseDocument,
    "\n  query AvailabilityOfPeriod($id: ID!, $from: DateTime!, $until: DateTime!) {\n    resource(id: $id) {\n      id\n      availability(from: $from, until: $until) { startsAt endsAt remaining }\n    }\n  }\n": types.AvailabilityOfPeriodDocument,
    "\n  query Purposes($network: ID!) {\n    projects: cooperationProjects(filter: { network: $network }, first: 200, orderBy: TITLE_ASC) { nodes { id title } }\n    events: essMonthEvents(filter: { network: $network }, first: 200, orderBy: TITLE_ASC) { nodes { id title } }\n  }\n": types.PurposesDocument,
    "\n  query ResourceChoices($text: String) {\n    resources(filter: { text: $text }, first: 20) { nodes { id title quantity unit openingHours lieu { id timeZone } holder { __typename id name } } }\n  }\n": types.ResourceChoicesDocument,
    "\n  mutation AskForResource($input: RequestMobilisationInput!) {\n    answer: requestMobilisation(input: $input) {\n      mobilisation { id state }\n      warnings { code message }\n      userErrors { code path message }\n    }\n  }\n": types.AskForResourceDocument,
    "\n  mutation AnswerRequest($input: AnswerMobilisationInput!) {\n    answer: answerMobilisation(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n": types.AnswerRequestDocument,
    "\n  mutation CancelRequest($input: CancelMobilisationInput!) {\n    answer: cancelMobilisation(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n": types.CancelRequestDocument,
    "\n  mutation RecordHandover($input: RecordHandoverInput!) {\n    answer: recordHandover(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n": types.RecordHandoverDocument,
    "\n  mutation CreateEssMonth($input: CreateEssMonthInput!) {\n    createEssMonth(input: $input) {\n      essMonth { id }\n      userErrors { code path message }\n    }\n  }\n": types.CreateEssMonthDocument,
    "\n  fragment BoardOccurrence on Occurrence {\n    id\n    startsAt\n    endsAt\n    version\n    viewerCanReschedule\n    lieu { id name timeZone }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event { id title editorialState status kind { code label } }\n  }\n": types.BoardOccurrenceFragmentDoc,
    "\n  fragment BoardLieu on Lieu {\n    id\n    name\n    timeZone\n    rooms { id name capacity shareable }\n  }\n": types.BoardLieuFragmentDoc,
    "\n  query MonthBoard($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      year\n      startsOn\n      endsOn\n      viewerCanPropose\n      viewerCanArbitrate\n      occurrences(first: 500, after: $after, filter: { scheduled: true }) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardOccurrence }\n      }\n      unscheduled: occurrences(first: 200, filter: { scheduled: false }) {\n        totalCount\n        nodes { id ...BoardOccurrence }\n      }\n    }\n  }\n": types.MonthBoardDocument,
    "\n  mutation Reschedule($input: RescheduleOccurrenceInput!) {\n    rescheduleOccurrence(input: $input) {\n      occurrence { id ...BoardOccurrence }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.RescheduleDocument,
    "\n  query OccurrenceAsItIs($id: ID!) {\n    occurrence(id: $id) { id ...BoardOccurrence }\n  }\n": types.OccurrenceAsItIsDocument,
    "\n  mutation SetEditorialState($input: SetEditorialStateInput!) {\n    setEditorialState(input: $input) {\n      events { id editorialState version }\n      userErrors { code path message }\n    }\n  }\n": types.SetEditorialStateDocument,
    "\n  mutation AddOccurrence($input: AddOccurrenceInput!) {\n    addOccurrence(input: $input) {\n      occurrence { id }\n      userErrors { code path message }\n    }\n  }\n": types.AddOccurrenceDocument,
    "\n  fragment EventAbout on EssMonthEvent {\n    description\n    themes { code label }\n  }\n": types.EventAboutFragmentDoc,
    "\n  fragment EventArbitration on EssMonthEvent {\n    id\n    editorialState\n    refusalReason\n    missing\n    viewerCanUpdate\n    viewerCanArbitrate\n  }\n": types.EventArbitrationFragmentDoc,
    "\n  fragment EventDates on EssMonthEvent {\n    id\n    viewerCanUpdate\n    occurrences { id ...BoardOccurrence }\n  }\n": types.EventDatesFragmentDoc,
    "\n  mutation RemoveOccurrence($input: DeleteInput!) {\n    answer: removeOccurrence(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": types.RemoveOccurrenceDocument,
    "\n  fragment EventFacts on EssMonthEvent {\n    audiences { code label }\n    accessibility { code label }\n    organisers { __typename id name ... on Lieu { slug } }\n    price\n    registrationUrl\n    attendanceMode\n    onlineAccessUrl\n    cooperationProject { id title }\n  }\n": types.EventFactsFragmentDoc,
    "\n  fragment EventHead on EssMonthEvent {\n    id\n    title\n    summary\n    version\n    kind { code label }\n    editorialState\n    status\n    viewerCanUpdate\n    viewerCanDelete\n  }\n": types.EventHeadFragmentDoc,
    "\n  mutation DeleteEvent($input: DeleteInput!) {\n    answer: deleteEssMonthEvent(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": types.DeleteEventDocument,
    "\n  query EventPage($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      essMonth { id year }\n      viewerCanUpdate\n      photos { id ...GalleryPhoto }\n      ...EventHead\n      ...EventArbitration\n      ...EventAbout\n      ...EventDates\n      ...EventFacts\n      ...PreparationSummary\n    }\n  }\n": types.EventPageDocument,
    "\n  fragment PreparationSummary on EssMonthEvent {\n    id\n    viewerCanUpdate\n    tasks { id done overdue }\n    volunteers { missing slot { id } }\n    mobilisations(first: 1) { totalCount }\n    needs(first: 1) { totalCount }\n    outcome { held attendance }\n    endings: occurrences { id endsAt }\n  }\n": types.PreparationSummaryFragmentDoc,
    "\n  fragment Reported on Occurrence {\n    id\n    startsAt\n    endsAt\n    viewerCanReschedule\n    lieu { id name timeZone }\n    place { label }\n    outcome { id held attendance word version }\n  }\n": types.ReportedFragmentDoc,
    "\n  query AfterPage($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      status\n      viewerCanUpdate\n      essMonth { id year }\n      ...EventHead\n      occurrences { id ...Reported }\n      outcome { held attendance }\n      photos { id ...GalleryPhoto }\n    }\n  }\n": types.AfterPageDocument,
    "\n  mutation ReportOutcome($input: ReportOutcomeInput!) {\n    answer: reportOutcome(input: $input) { outcome { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": types.ReportOutcomeDocument,
    "\n  query OutcomeAsItIs($id: ID!) {\n    occurrence(id: $id) { id outcome { id version } }\n  }\n": types.OutcomeAsItIsDocument,
    "\n  fragment EventTask on EventTask {\n    id\n    version\n    title\n    notes\n    done\n    dueOn\n    offsetDays\n    mine\n    viewerCanUpdate\n    viewerCanComplete\n    assignee { id name }\n  }\n": types.EventTaskFragmentDoc,
    "\n  fragment Slot on VolunteerSlot {\n    id\n    version\n    title\n    startsAt\n    endsAt\n    minimum\n    maximum\n    viewerCanUpdate\n    viewerCanSign\n  }\n": types.SlotFragmentDoc,
    "\n  fragment Staffing on EventVolunteers {\n    count\n    missing\n    mine\n    people { id name }\n    slot { id ...Slot }\n  }\n": types.StaffingFragmentDoc,
    "\n  query PreparationPage($id: ID!, $network: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      essMonth { id year }\n      occurrences { id startsAt lieu { id timeZone } }\n      ...EventHead\n      tasks { id ...EventTask }\n      volunteers { ...Staffing }\n      needs(first: 50) { totalCount nodes { id title quantity unit } }\n      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }\n    }\n    network(id: $network) { id checklists { id name items { title } } }\n  }\n": types.PreparationPageDocument,
    "\n  mutation CreateEventTask($input: CreateEventTaskInput!) {\n    answer: createEventTask(input: $input) { saved: task { id version } userErrors { code path message } }\n  }\n": types.CreateEventTaskDocument,
    "\n  mutation UpdateEventTask($input: UpdateEventTaskInput!) {\n    answer: updateEventTask(input: $input) { saved: task { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": types.UpdateEventTaskDocument,
    "\n  query EventTaskAsItIs($id: ID!) {\n    current: eventTask(id: $id) { version ...EventTask }\n  }\n": types.EventTaskAsItIsDocument,
    "\n  mutation DeleteEventTask($input: DeleteInput!) {\n    answer: deleteEventTask(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteEventTaskDocument,
    "\n  mutation ApplyChecklist($input: ApplyChecklistInput!) {\n    answer: applyChecklist(input: $input) { tasks { id } userErrors { code path message } }\n  }\n": types.ApplyChecklistDocument,
    "\n  mutation CreateSlot($input: CreateVolunteerSlotInput!) {\n    answer: createVolunteerSlot(input: $input) { saved: slot { id version } userErrors { code path message } }\n  }\n": types.CreateSlotDocument,
    "\n  mutation UpdateSlot($input: UpdateVolunteerSlotInput!) {\n    answer: updateVolunteerSlot(input: $input) { saved: slot { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": types.UpdateSlotDocument,
    "\n  query SlotAsItIs($id: ID!) {\n    current: volunteerSlot(id: $id) { version ...Slot }\n  }\n": types.SlotAsItIsDocument,
    "\n  mutation DeleteSlot($input: DeleteInput!) {\n    answer: deleteVolunteerSlot(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteSlotDocument,
    "\n  mutation PutDown($input: PutDownVolunteerInput!) {\n    answer: putDownVolunteer(input: $input) { slot { id version } userErrors { code path message } }\n  }\n": types.PutDownDocument,
    "\n  mutation TakeOff($input: TakeOffVolunteerInput!) {\n    answer: takeOffVolunteer(input: $input) { slot { id version } userErrors { code path message } }\n  }\n": types.TakeOffDocument,
    "\n  mutation SetEventTaskDone($input: SetEventTaskDoneInput!) {\n    answer: setEventTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n": types.SetEventTaskDoneDocument,
    "\n  mutation ProposeEvent($input: ProposeEssMonthEventInput!) {\n    answer: proposeEssMonthEvent(input: $input) {\n      saved: event { id version }\n      userErrors { code path message }\n    }\n  }\n": types.ProposeEventDocument,
    "\n  mutation UpdateEvent($input: UpdateEssMonthEventInput!) {\n    answer: updateEssMonthEvent(input: $input) {\n      saved: event { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateEventDocument,
    "\n  query EventAsItIs($id: ID!) {\n    current: essMonthEvent(id: $id) { version ...EventForm }\n  }\n": types.EventAsItIsDocument,
    "\n  query EventFormOptions($network: ID!, $year: Int!) {\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanPropose\n    }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n  }\n": types.EventFormOptionsDocument,
    "\n  query EventToEdit($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      ...EventForm\n    }\n  }\n": types.EventToEditDocument,
    "\n  query ProjectChoices($network: ID!, $after: String) {\n    cooperationProjects(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id title }\n    }\n  }\n": types.ProjectChoicesDocument,
    "\n  fragment EventForm on EssMonthEvent {\n    id\n    version\n    title\n    summary\n    description\n    kind { code label }\n    audiences { code label }\n    themes { code label }\n    accessibility { code label }\n    organisers { __typename id name }\n    price\n    registrationUrl\n    image\n    attendanceMode\n    onlineAccessUrl\n    status\n    cooperationProject { id title }\n  }\n": types.EventFormFragmentDoc,
    "\n  query EventList($network: ID!, $year: Int!, $filter: EssMonthEventFilter, $first: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanPropose\n      viewerCanArbitrate\n      events(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...EventRow }\n      }\n    }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n  }\n": types.EventListDocument,
    "\n  fragment EventRow on EssMonthEvent {\n    id\n    title\n    summary\n    editorialState\n    status\n    kind { code label }\n    organisers { __typename id name }\n    occurrences { id startsAt endsAt lieu { id name timeZone } place { label } }\n  }\n": types.EventRowFragmentDoc,
    "\n  query MonthLieux($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      lieux(first: 500, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardLieu }\n      }\n    }\n  }\n": types.MonthLieuxDocument,
    "\n  query MyTasks($network: ID!) {\n    viewer {\n      eventTasks(filter: { network: $network, done: false }, first: 200) {\n        totalCount\n        nodes { id version title done dueOn viewerCanComplete event { id title essMonth { id year } } }\n      }\n      cooperationTasks(filter: { network: $network, done: false }, first: 200) {\n        totalCount\n        nodes { id version title done dueOn viewerCanComplete cooperationProject { id title } }\n      }\n    }\n  }\n": types.MyTasksDocument,
    "\n  mutation TickEventTask($input: SetEventTaskDoneInput!) {\n    answer: setEventTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n": types.TickEventTaskDocument,
    "\n  mutation TickTask($input: SetTaskDoneInput!) {\n    answer: setTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n": types.TickTaskDocument,
    "\n  query NetworkOptions {\n    departements { code name }\n  }\n": types.NetworkOptionsDocument,
    "\n  query EpciChoices($text: String!) {\n    epcis(text: $text, first: 12) { nodes { code name } }\n  }\n": types.EpciChoicesDocument,
    "\n  fragment NetworkForm on Network {\n    id\n    slug\n    version\n    name\n    kind\n    stage\n    description\n    territory {\n      departements { code name }\n      epcis { code name }\n      singleCommunes { code name departement { name } }\n    }\n  }\n": types.NetworkFormFragmentDoc,
    "\n  query NetworkToEdit($slug: String!) {\n    network(slug: $slug) {\n      viewerCanUpdate\n      ...NetworkForm\n    }\n    departements { code name }\n  }\n": types.NetworkToEditDocument,
    "\n  mutation StartNetwork($input: CreateNetworkInput!) {\n    answer: createNetwork(input: $input) {\n      saved: network { id slug version }\n      userErrors { code path message }\n    }\n  }\n": types.StartNetworkDocument,
    "\n  mutation UpdateNetwork($input: UpdateNetworkInput!) {\n    answer: updateNetwork(input: $input) {\n      saved: network { id slug version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateNetworkDocument,
    "\n  query NetworkAsItIs($id: ID!) {\n    current: network(id: $id) {\n      version\n      territory {\n        departements { code name }\n        epcis { code name }\n        singleCommunes { code name departement { name } }\n      }\n    }\n  }\n": types.NetworkAsItIsDocument,
    "\n  query Notifications($first: Int!, $after: String, $unread: Boolean) {\n    viewer {\n      unreadNotifications\n      notifications(first: $first, after: $after, filter: { unread: $unread }) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          message\n          path\n          at\n          readAt\n          network { id name }\n        }\n      }\n    }\n  }\n": types.NotificationsDocument,
    "\n  query UnreadNotifications {\n    viewer { unreadNotifications }\n  }\n": types.UnreadNotificationsDocument,
    "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(input: { ids: $ids }) { marked userErrors { code path message } }\n  }\n": types.MarkNotificationsReadDocument,
    "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    answer: createOrganisation(input: $input) {\n      saved: organisation { id version }\n      userErrors { code path message }\n    }\n  }\n": types.CreateOrganisationDocument,
    "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    answer: updateOrganisation(input: $input) {\n      saved: organisation { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateOrganisationDocument,
    "\n  query OrganisationAsItIs($id: ID!) {\n    current: organisation(id: $id) { version commune { code name } }\n  }\n": types.OrganisationAsItIsDocument,
    "\n  query OrganisationFormOptions {\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n": types.OrganisationFormOptionsDocument,
    "\n  query OrganisationToEdit($id: ID!) {\n    organisation(id: $id) {\n      name\n      viewerCanUpdate\n      ...OrganisationForm\n    }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n": types.OrganisationToEditDocument,
    "\n  fragment OrganisationForm on Organisation {\n    id\n    version\n    name\n    summary\n    memberKind\n    essFamily { code label }\n    esus { since until }\n    siret\n    rna\n    website\n    commune { code name }\n    visibility\n  }\n": types.OrganisationFormFragmentDoc,
    "\n  fragment OrganisationRow on Organisation {\n    id\n    name\n    summary\n    memberKind\n    essFamily { code label }\n    esus { since }\n    commune { code name departement { code name } }\n  }\n": types.OrganisationRowFragmentDoc,
    "\n  query OrganisationsList($filter: OrganisationFilter!, $first: Int!, $after: String) {\n    organisations(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OrganisationRow }\n    }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n": types.OrganisationsListDocument,
    "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      version\n      name\n      summary\n      memberKind\n      essFamily { code label }\n      esus { since until }\n      siret\n      rna\n      website\n      commune { code name departement { code name } }\n      networks { id name }\n      visibility\n      updatedAt\n      viewerCanUpdate\n      viewerCanDelete\n    }\n    resources(filter: { holder: $id }, first: 20) { ...SharedResources }\n    needs(filter: { holder: $id }, first: 20) { ...StatedNeeds }\n  }\n": types.OrganisationPageDocument,
    "\n  mutation DeleteOrganisation($input: DeleteInput!) {\n    answer: deleteOrganisation(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": types.DeleteOrganisationDocument,
    "\n  query Outbox($first: Int!, $after: String) {\n    outbox(first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id to subject text at sentAt error }\n    }\n  }\n": types.OutboxDocument,
    "\n  fragment PersonSkillChip on PersonSkill {\n    level\n    willingToShare\n    skill { id label }\n  }\n": types.PersonSkillChipFragmentDoc,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    answer: withdrawConsent(input: $input) {\n      person { id emailVisibility phoneVisibility }\n      userErrors { code path message }\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    answer: createPerson(input: $input) {\n      saved: person { id version }\n      userErrors { code path message }\n    }\n  }\n": types.CreatePersonDocument,
    "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    answer: updatePerson(input: $input) {\n      saved: person { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  query PersonAsItIs($id: ID!) {\n    current: person(id: $id) { version }\n  }\n": types.PersonAsItIsDocument,
    "\n  query PersonFormOptions {\n    skills { id label }\n  }\n": types.PersonFormOptionsDocument,
    "\n  query PersonToEdit($id: ID!) {\n    person(id: $id) {\n      name\n      viewerCanUpdate\n      ...PersonForm\n    }\n  }\n": types.PersonToEditDocument,
    "\n  fragment PersonForm on Person {\n    id\n    version\n    name\n    presentation\n    email\n    phone\n    emailVisibility\n    phoneVisibility\n    isViewer\n    viewerCanShowContacts\n    lieux { id name }\n    skills { level willingToShare skill { id label } }\n  }\n": types.PersonFormFragmentDoc,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    isViewer\n    lieux { __typename id slug name }\n    skills { skill { id } ...PersonSkillChip }\n  }\n": types.PersonRowFragmentDoc,
    "\n  query PeopleList($filter: PersonFilter!, $first: Int!, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...PersonRow }\n    }\n    skills { id label }\n  }\n": types.PeopleListDocument,
    "\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      presentation\n      email\n      phone\n      emailVisibility\n      phoneVisibility\n      consents { id purpose means recordedBy givenAt withdrawnAt }\n      isViewer\n      hasAccount\n      lieux { __typename id slug name }\n      skills { level willingToShare skill { id label } }\n      networks { id name }\n      updatedAt\n      erasedAt\n      viewerCanUpdate\n      viewerCanDelete\n      viewerCanExport\n      viewerCanErase\n    }\n    resources(filter: { holder: $id }, first: 20) { ...SharedResources }\n    needs(filter: { holder: $id }, first: 20) { ...StatedNeeds }\n  }\n": types.PersonPageDocument,
    "\n  mutation DeletePerson($input: DeleteInput!) {\n    answer: deletePerson(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": types.DeletePersonDocument,
    "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    answer: erasePerson(input: $input) {\n      person { id name erasedAt }\n      quotes { thing name field }\n      userErrors { code path message }\n    }\n  }\n": types.ErasePersonDocument,
    "\n  fragment CoverPhoto on Photo {\n    id\n    alternative\n    small: url(size: SMALL)\n    medium: url(size: MEDIUM)\n  }\n": types.CoverPhotoFragmentDoc,
    "\n  fragment GalleryPhoto on Photo {\n    id\n    version\n    alternative\n    credit\n    width\n    height\n    small: url(size: SMALL)\n    medium: url(size: MEDIUM)\n    large: url(size: LARGE)\n  }\n": types.GalleryPhotoFragmentDoc,
    "\n  mutation UpdatePhoto($input: UpdatePhotoInput!) {\n    updatePhoto(input: $input) {\n      photo { id version }\n      userErrors { code path message }\n      conflicts { field theirs }\n    }\n  }\n": types.UpdatePhotoDocument,
    "\n  mutation DeletePhoto($input: DeleteInput!) {\n    deletePhoto(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": types.DeletePhotoDocument,
    "\n  fragment ProgrammeDate on Occurrence {\n    id\n    startsAt\n    endsAt\n    lieu { id slug name timeZone address { street postalCode commune { code name } } location { latitude longitude } }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event {\n      id\n      title\n      summary\n      description\n      status\n      attendanceMode\n      onlineAccessUrl\n      price\n      registrationUrl\n      image\n      kind { code label }\n      audiences { code label }\n      accessibility { code label }\n      organisers { __typename id name }\n    }\n  }\n": types.ProgrammeDateFragmentDoc,
    "\n  query Programme($slug: String!, $year: Int!, $after: String) {\n    network(slug: $slug) {\n      id\n      name\n      programme(year: $year, first: 200, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...ProgrammeDate }\n      }\n    }\n  }\n": types.ProgrammeDocument,
    "\n  mutation CreateProject($input: CreateCooperationProjectInput!) {\n    answer: createCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n    }\n  }\n": types.CreateProjectDocument,
    "\n  mutation UpdateProject($input: UpdateCooperationProjectInput!) {\n    answer: updateCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateProjectDocument,
    "\n  query ProjectAsItIs($id: ID!) {\n    current: cooperationProject(id: $id) { version ...ProjectForm }\n  }\n": types.ProjectAsItIsDocument,
    "\n  query ProjectToEdit($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate ...ProjectForm }\n  }\n": types.ProjectToEditDocument,
    "\n  fragment ProjectForm on CooperationProject {\n    id\n    version\n    title\n    summary\n    objectives { id statement }\n    limits { id statement }\n    parties { id role actor { __typename id name } }\n  }\n": types.ProjectFormFragmentDoc,
    "\n  mutation AddToProject($input: AddToCooperationProjectInput!) {\n    answer: addToCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n    }\n  }\n": types.AddToProjectDocument,
    "\n  mutation CreateCommitment($input: CreateCommitmentInput!) {\n    answer: createCommitment(input: $input) {\n      saved: commitment { id version }\n      warnings { message }\n      userErrors { code path message }\n    }\n  }\n": types.CreateCommitmentDocument,
    "\n  mutation UpdateCommitment($input: UpdateCommitmentInput!) {\n    answer: updateCommitment(input: $input) {\n      saved: commitment { id version }\n      warnings { message }\n      userErrors { code path message }\n    }\n  }\n": types.UpdateCommitmentDocument,
    "\n  mutation WithdrawCommitment($input: WithdrawCommitmentInput!) {\n    answer: withdrawCommitment(input: $input) {\n      saved: commitment { id version }\n      userErrors { code path message }\n    }\n  }\n": types.WithdrawCommitmentDocument,
    "\n  fragment ProjectOverview on CooperationProject {\n    id\n    title\n    version\n    stage\n    setAsideFrom\n    summary\n    limitsDiscussedOn\n    valueSharing\n    viewerCanUpdate\n    viewerCanOverride\n    missing { code message }\n    passages { id from to at reason passedOver by }\n    objectives { id statement }\n    limits { id statement kind threshold unit holder { __typename id name } warnings { message } }\n    parties {\n      id\n      role\n      actor { __typename id name ... on Lieu { slug } }\n      commitments { id version statement kind state share { amount unit } }\n    }\n  }\n": types.ProjectOverviewFragmentDoc,
    "\n  fragment ProjectEvents on CooperationProject {\n    essMonthEvents(first: 30) {\n      totalCount\n      nodes {\n        id\n        title\n        status\n        essMonth { id year }\n        occurrences { id startsAt endsAt lieu { id name timeZone } }\n      }\n    }\n  }\n": types.ProjectEventsFragmentDoc,
    "\n  query ProjectFrame($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      ...ProjectHead\n    }\n  }\n": types.ProjectFrameDocument,
    "\n  fragment ProjectHead on CooperationProject {\n    id\n    title\n    stage\n    version\n    updatedAt\n    viewerCanUpdate\n    viewerCanOverride\n    viewerCanDelete\n  }\n": types.ProjectHeadFragmentDoc,
    "\n  mutation DeleteProject($input: DeleteInput!) {\n    answer: deleteCooperationProject(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": types.DeleteProjectDocument,
    "\n  query ProjectPage($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      ...ProjectOverview\n      ...ProjectEvents\n      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }\n    }\n  }\n": types.ProjectPageDocument,
    "\n  fragment ProjectCard on CooperationProject {\n    id\n    title\n    stage\n    version\n    updatedAt\n    viewerCanUpdate\n    viewerCanOverride\n    parties { id role actor { __typename id name ... on Lieu { slug } } }\n  }\n": types.ProjectCardFragmentDoc,
    "\n  query ProjectsBoard($network: ID!, $text: String, $cards: Int!) {\n    all: cooperationProjects(filter: { network: $network, text: $text }, first: 1) { totalCount }\n    IDEA: cooperationProjects(filter: { network: $network, text: $text, stages: [IDEA] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    EMERGING: cooperationProjects(filter: { network: $network, text: $text, stages: [EMERGING] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    ORGANISED: cooperationProjects(filter: { network: $network, text: $text, stages: [ORGANISED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    ACTIVE: cooperationProjects(filter: { network: $network, text: $text, stages: [ACTIVE] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    REVIEWED: cooperationProjects(filter: { network: $network, text: $text, stages: [REVIEWED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    CLOSED: cooperationProjects(filter: { network: $network, text: $text, stages: [CLOSED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    SET_ASIDE: cooperationProjects(filter: { network: $network, text: $text, stages: [SET_ASIDE] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n  }\n": types.ProjectsBoardDocument,
    "\n  mutation AdvanceProject($input: AdvanceCooperationProjectInput!) {\n    advanceCooperationProject(input: $input) {\n      cooperationProject { id stage version updatedAt }\n      missing { code message }\n      userErrors { code path message }\n    }\n  }\n": types.AdvanceProjectDocument,
    "\n  query ProjectSheet($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      ...ProjectOverview\n      effects { id statement state beneficiary { code label } expectedBy { id actor { __typename id name } } }\n      filRouge { id sentence milestones { id title startsOn done } }\n      decisions { id title decidedOn }\n    }\n  }\n": types.ProjectSheetDocument,
    "\n  fragment SharedResources on ResourceConnection {\n    totalCount\n    nodes { id title category { code label } quantity unit sharing conditions }\n  }\n": types.SharedResourcesFragmentDoc,
    "\n  fragment StatedNeeds on NeedConnection {\n    totalCount\n    nodes { id title category { code label } quantity unit description }\n  }\n": types.StatedNeedsFragmentDoc,
    "\n  mutation CreateResource($input: CreateResourceInput!) {\n    answer: createResource(input: $input) {\n      saved: resource { id version }\n      userErrors { code path message }\n    }\n  }\n": types.CreateResourceDocument,
    "\n  mutation UpdateResource($input: UpdateResourceInput!) {\n    answer: updateResource(input: $input) {\n      saved: resource { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateResourceDocument,
    "\n  query ResourceAsItIs($id: ID!) {\n    current: resource(id: $id) { version }\n  }\n": types.ResourceAsItIsDocument,
    "\n  mutation CreateNeed($input: CreateNeedInput!) {\n    answer: createNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n    }\n  }\n": types.CreateNeedDocument,
    "\n  mutation RaiseEventNeed($input: RaiseEventNeedInput!) {\n    answer: raiseEventNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n    }\n  }\n": types.RaiseEventNeedDocument,
    "\n  query EventOfNeed($id: ID!) {\n    essMonthEvent(id: $id) { id title viewerCanUpdate essMonth { id year } organisers { __typename id } }\n  }\n": types.EventOfNeedDocument,
    "\n  mutation UpdateNeed($input: UpdateNeedInput!) {\n    answer: updateNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n": types.UpdateNeedDocument,
    "\n  query NeedAsItIs($id: ID!) {\n    current: need(id: $id) { version }\n  }\n": types.NeedAsItIsDocument,
    "\n  query ResourcesList($filter: ResourceFilter!, $first: Int!, $after: String) {\n    resources(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title nature category { code label } quantity unit description conditions exchange price priceUnit sharing cover { id ...CoverPhoto }\n        holder { __typename id name ... on Lieu { slug } }\n        lieu { __typename id name slug }\n      }\n    }\n  }\n": types.ResourcesListDocument,
    "\n  query NeedsList($filter: NeedFilter!, $first: Int!, $after: String) {\n    needs(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title nature category { code label } quantity unit description from until event { id title }\n        holder { __typename id name ... on Lieu { slug } }\n        lieu { __typename id name slug }\n      }\n    }\n  }\n": types.NeedsListDocument,
    "\n  query ResourcePage($id: ID!) {\n    resource(id: $id) {\n      id version title nature category { code label } quantity unit description conditions exchange price priceUnit deposit insurance openingHours closures { id from until reason } sharing updatedAt viewerCanUpdate viewerCanDelete photos { id ...GalleryPhoto }\n      holder { __typename id name ... on Lieu { slug } }\n      lieu { __typename id name slug timeZone }\n    }\n  }\n": types.ResourcePageDocument,
    "\n  query NeedPage($id: ID!) {\n    need(id: $id) {\n      id version title nature category { code label } quantity unit description from until updatedAt viewerCanUpdate viewerCanDelete\n      event { id title essMonth { id year } occurrences { id startsAt endsAt lieu { id timeZone } } }\n      holder { __typename id name ... on Lieu { slug } }\n      lieu { __typename id name slug }\n    }\n  }\n": types.NeedPageDocument,
    "\n  query IntentOptions {\n    material: terms(list: \"MATERIAL_RESOURCE\") { code label }\n    immaterial: terms(list: \"IMMATERIAL_RESOURCE\") { code label }\n  }\n": types.IntentOptionsDocument,
    "\n  mutation DeleteResource($input: DeleteInput!) {\n    answer: deleteResource(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": types.DeleteResourceDocument,
    "\n  mutation DeleteNeed($input: DeleteInput!) {\n    answer: deleteNeed(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n": types.DeleteNeedDocument,
    "\n  fragment Task on CooperationTask {\n    id\n    version\n    title\n    notes\n    done\n    dueOn\n    overdue\n    mine\n    viewerCanUpdate\n    viewerCanComplete\n    assignee { id name }\n    milestone { id title }\n  }\n": types.TaskFragmentDoc,
    "\n  fragment Decision on Decision {\n    id\n    version\n    title\n    decidedOn\n    outcome\n    viewerCanUpdate\n    objections { id statement by { __typename id name ... on Lieu { slug } } }\n    milestone { id title }\n  }\n": types.DecisionFragmentDoc,
    "\n  fragment WorkDocument on CooperationDocument {\n    id\n    version\n    title\n    url\n    viewerCanUpdate\n    milestone { id title }\n  }\n": types.WorkDocumentFragmentDoc,
    "\n  query WorkPage($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      filRouge { id milestones { id title } }\n      tasks(orderBy: MINE_FIRST, first: 300) { totalCount nodes { id ...Task } }\n      decisions { id ...Decision }\n      documents(first: 200) { totalCount nodes { id ...WorkDocument } }\n    }\n  }\n": types.WorkPageDocument,
    "\n  mutation SetTaskDone($input: SetTaskDoneInput!) {\n    answer: setTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n": types.SetTaskDoneDocument,
    "\n  mutation CreateTask($input: CreateCooperationTaskInput!) {\n    answer: createCooperationTask(input: $input) { saved: task { id version } userErrors { code path message } }\n  }\n": types.CreateTaskDocument,
    "\n  mutation UpdateTask($input: UpdateCooperationTaskInput!) {\n    answer: updateCooperationTask(input: $input) { saved: task { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": types.UpdateTaskDocument,
    "\n  query TaskAsItIs($id: ID!) {\n    current: cooperationTask(id: $id) { version ...Task }\n  }\n": types.TaskAsItIsDocument,
    "\n  mutation DeleteTask($input: DeleteInput!) {\n    answer: deleteCooperationTask(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteTaskDocument,
    "\n  mutation CreateDecision($input: CreateDecisionInput!) {\n    answer: createDecision(input: $input) { saved: decision { id version } userErrors { code path message } }\n  }\n": types.CreateDecisionDocument,
    "\n  mutation UpdateDecision($input: UpdateDecisionInput!) {\n    answer: updateDecision(input: $input) { saved: decision { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": types.UpdateDecisionDocument,
    "\n  query DecisionAsItIs($id: ID!) {\n    current: decision(id: $id) { version ...Decision }\n  }\n": types.DecisionAsItIsDocument,
    "\n  mutation DeleteDecision($input: DeleteInput!) {\n    answer: deleteDecision(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteDecisionDocument,
    "\n  mutation CreateDocument($input: CreateCooperationDocumentInput!) {\n    answer: createCooperationDocument(input: $input) { saved: document { id version } userErrors { code path message } }\n  }\n": types.CreateDocumentDocument,
    "\n  mutation UpdateDocument($input: UpdateCooperationDocumentInput!) {\n    answer: updateCooperationDocument(input: $input) { saved: document { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n": types.UpdateDocumentDocument,
    "\n  query DocumentAsItIs($id: ID!) {\n    current: cooperationDocument(id: $id) { version ...WorkDocument }\n  }\n": types.DocumentAsItIsDocument,
    "\n  mutation DeleteDocument($input: DeleteInput!) {\n    answer: deleteCooperationDocument(input: $input) { deletedId userErrors { code path message } }\n  }\n": types.DeleteDocumentDocument,
    "\n  query LieuChoices($network: ID!, $after: String) {\n    lieux(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n": types.LieuChoicesDocument,
    "\n  query OrganisationChoices($network: ID!, $after: String) {\n    organisations(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n": types.OrganisationChoicesDocument,
    "\n  query PersonChoices($network: ID!, $after: String) {\n    people(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n": types.PersonChoicesDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      accountId\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n": types.NetworkBySlugDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Restore($input: RestoreInput!) {\n    restore(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation Restore($input: RestoreInput!) {\n    restore(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActorChoices($network: ID!, $text: String) {\n    lieux(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n    organisations(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n    people(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n  }\n"): (typeof documents)["\n  query ActorChoices($network: ID!, $text: String) {\n    lieux(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n    organisations(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n    people(filter: { network: $network, text: $text }, first: 10) { nodes { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommuneChoices($text: String!) {\n    communes(text: $text, first: 12) {\n      nodes { code name postalCodes departement { code name } }\n    }\n  }\n"): (typeof documents)["\n  query CommuneChoices($text: String!) {\n    communes(text: $text, first: 12) {\n      nodes { code name postalCodes departement { code name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query History($subject: ID!, $first: Int!, $after: String) {\n    auditEntries(filter: { subject: $subject }, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        at\n        action\n        actor { kind name }\n        changes { field before after labels { value label } }\n        reason\n        cause\n        version\n        subjectId\n        subject { __typename id ... on Occurrence { startsAt } }\n        undoable\n      }\n    }\n  }\n"): (typeof documents)["\n  query History($subject: ID!, $first: Int!, $after: String) {\n    auditEntries(filter: { subject: $subject }, first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        at\n        action\n        actor { kind name }\n        changes { field before after labels { value label } }\n        reason\n        cause\n        version\n        subjectId\n        subject { __typename id ... on Occurrence { startsAt } }\n        undoable\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoChange($input: UndoChangeInput!) {\n    undoChange(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoChange($input: UndoChangeInput!) {\n    undoChange(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreVersion($input: RestoreVersionInput!) {\n    restoreVersion(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreVersion($input: RestoreVersionInput!) {\n    restoreVersion(input: $input) {\n      node { __typename id }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account {\n    account {\n      id\n      email\n      name\n      locale\n      version\n      digest\n      hasPassword\n      hasSecondFactor\n      sessions(first: 50) {\n        nodes { id current userAgent startedAt lastUsedAt }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Account {\n    account {\n      id\n      email\n      name\n      locale\n      version\n      digest\n      hasPassword\n      hasSecondFactor\n      sessions(first: 50) {\n        nodes { id current userAgent startedAt lastUsedAt }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      account { id name locale version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      account { id name locale version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDigest($digest: Digest!) {\n    setDigest(input: { digest: $digest }) {\n      account { id digest version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation SetDigest($digest: Digest!) {\n    setDigest(input: { digest: $digest }) {\n      account { id digest version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(input: { id: $id }) { ended userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation EndSession($id: ID!) {\n    endSession(input: { id: $id }) { ended userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions { ended userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions {\n    endOtherSessions { ended userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsList($filter: AccountFilter, $first: Int!, $after: String) {\n    accounts(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        name\n        email\n        instanceAdmin\n        suspendedAt\n        since\n        lastSeenAt\n        networks { id name slug }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountsList($filter: AccountFilter, $first: Int!, $after: String) {\n    accounts(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        name\n        email\n        instanceAdmin\n        suspendedAt\n        since\n        lastSeenAt\n        networks { id name slug }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendAccount($input: SuspendAccountInput!) {\n    answer: suspendAccount(input: $input) {\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendAccount($input: SuspendAccountInput!) {\n    answer: suspendAccount(input: $input) {\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AimPage($slug: String!) {\n    network(slug: $slug) {\n      id\n      name\n      stage\n      viewerCanUpdate\n      sharedAim { id version statement objectives { id statement } limits { id statement } }\n      filRouge { id ...Thread }\n    }\n  }\n"): (typeof documents)["\n  query AimPage($slug: String!) {\n    network(slug: $slug) {\n      id\n      name\n      stage\n      viewerCanUpdate\n      sharedAim { id version statement objectives { id statement } limits { id statement } }\n      filRouge { id ...Thread }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AimMembers($network: ID!) {\n    lieux(filter: { network: $network }, first: 200) { totalCount nodes { __typename id name slug } }\n    organisations(filter: { network: $network }, first: 200) { totalCount nodes { __typename id name memberKind } }\n    people(filter: { network: $network }, first: 1) { totalCount }\n  }\n"): (typeof documents)["\n  query AimMembers($network: ID!) {\n    lieux(filter: { network: $network }, first: 200) { totalCount nodes { __typename id name slug } }\n    organisations(filter: { network: $network }, first: 200) { totalCount nodes { __typename id name memberKind } }\n    people(filter: { network: $network }, first: 1) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AimForm on SharedAim {\n    id\n    version\n    statement\n    objectives { id statement }\n    limits { id statement }\n  }\n"): (typeof documents)["\n  fragment AimForm on SharedAim {\n    id\n    version\n    statement\n    objectives { id statement }\n    limits { id statement }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AimToEdit($slug: String!) {\n    network(slug: $slug) { id name viewerCanUpdate sharedAim { id ...AimForm } }\n  }\n"): (typeof documents)["\n  query AimToEdit($slug: String!) {\n    network(slug: $slug) { id name viewerCanUpdate sharedAim { id ...AimForm } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginAim($input: UpdateSharedAimInput!) {\n    answer: updateSharedAim(input: $input) {\n      saved: sharedAim { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation BeginAim($input: UpdateSharedAimInput!) {\n    answer: updateSharedAim(input: $input) {\n      saved: sharedAim { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAim($input: UpdateSharedAimInput!) {\n    answer: updateSharedAim(input: $input) {\n      saved: sharedAim { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAim($input: UpdateSharedAimInput!) {\n    answer: updateSharedAim(input: $input) {\n      saved: sharedAim { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AimAsItIs($id: ID!) {\n    current: sharedAim(id: $id) { version ...AimForm }\n  }\n"): (typeof documents)["\n  query AimAsItIs($id: ID!) {\n    current: sharedAim(id: $id) { version ...AimForm }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeys($network: ID!, $first: Int!, $after: String) {\n    apiKeys(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name scopes prefix createdAt createdBy expiresAt revokedAt lastUsedAt viewerCanRevoke }\n    }\n  }\n"): (typeof documents)["\n  query ApiKeys($network: ID!, $first: Int!, $after: String) {\n    apiKeys(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name scopes prefix createdAt createdBy expiresAt revokedAt lastUsedAt viewerCanRevoke }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name }\n      secret\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey { id name }\n      secret\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey { id revokedAt }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey { id revokedAt }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChecklistParts on Checklist {\n    id\n    version\n    name\n    items { title offsetDays }\n    viewerCanUpdate\n  }\n"): (typeof documents)["\n  fragment ChecklistParts on Checklist {\n    id\n    version\n    name\n    items { title offsetDays }\n    viewerCanUpdate\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Checklists($network: ID!) {\n    network(id: $network) { id checklists { id ...ChecklistParts } }\n  }\n"): (typeof documents)["\n  query Checklists($network: ID!) {\n    network(id: $network) { id checklists { id ...ChecklistParts } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateChecklist($input: CreateChecklistInput!) {\n    answer: createChecklist(input: $input) { saved: checklist { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CreateChecklist($input: CreateChecklistInput!) {\n    answer: createChecklist(input: $input) { saved: checklist { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateChecklist($input: UpdateChecklistInput!) {\n    answer: updateChecklist(input: $input) { saved: checklist { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"): (typeof documents)["\n  mutation UpdateChecklist($input: UpdateChecklistInput!) {\n    answer: updateChecklist(input: $input) { saved: checklist { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChecklistAsItIs($id: ID!) {\n    current: checklist(id: $id) { version ...ChecklistParts }\n  }\n"): (typeof documents)["\n  query ChecklistAsItIs($id: ID!) {\n    current: checklist(id: $id) { version ...ChecklistParts }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteChecklist($input: DeleteInput!) {\n    answer: deleteChecklist(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteChecklist($input: DeleteInput!) {\n    answer: deleteChecklist(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectActivity($id: ID!, $first: Int!, $after: String, $messages: Boolean) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanComment\n      activity(first: $first, after: $after, filter: { messages: $messages }) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          key\n          kind\n          at\n          fields\n          stage\n          by { name isViewer person { id name } }\n          subject { thing type name path }\n          comment { ...Said }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectActivity($id: ID!, $first: Int!, $after: String, $messages: Boolean) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanComment\n      activity(first: $first, after: $after, filter: { messages: $messages }) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          key\n          kind\n          at\n          fields\n          stage\n          by { name isViewer person { id name } }\n          subject { thing type name path }\n          comment { ...Said }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Said on Comment {\n    id\n    text\n    version\n    editedAt\n    viewerCanUpdate\n    viewerCanDelete\n    mentions { id name }\n  }\n"): (typeof documents)["\n  fragment Said on Comment {\n    id\n    text\n    version\n    editedAt\n    viewerCanUpdate\n    viewerCanDelete\n    mentions { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateComment($input: CreateCommentInput!) {\n    createComment(input: $input) {\n      comment { id createdAt ...Said }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateComment($input: CreateCommentInput!) {\n    createComment(input: $input) {\n      comment { id createdAt ...Said }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateComment($input: UpdateCommentInput!) {\n    updateComment(input: $input) {\n      comment { id ...Said }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateComment($input: UpdateCommentInput!) {\n    updateComment(input: $input) {\n      comment { id ...Said }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteComment($input: DeleteInput!) {\n    deleteComment(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteComment($input: DeleteInput!) {\n    deleteComment(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mentionable($network: ID!, $text: String) {\n    people(filter: { network: $network, text: $text }, first: 8) {\n      nodes { id name lieux { id name } }\n    }\n  }\n"): (typeof documents)["\n  query Mentionable($network: ID!, $text: String) {\n    people(filter: { network: $network, text: $text }, first: 8) {\n      nodes { id name lieux { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExpectEffectInCell($input: ExpectEffectInput!) {\n    answer: expectEffect(input: $input) {\n      saved: effect { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation ExpectEffectInCell($input: ExpectEffectInput!) {\n    answer: expectEffect(input: $input) {\n      saved: effect { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEffect($input: UpdateEffectInput!) {\n    answer: updateEffect(input: $input) {\n      saved: effect { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateEffect($input: UpdateEffectInput!) {\n    answer: updateEffect(input: $input) {\n      saved: effect { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EffectAsItIs($id: ID!) {\n    current: usefulEffect(id: $id) { id version }\n  }\n"): (typeof documents)["\n  query EffectAsItIs($id: ID!) {\n    current: usefulEffect(id: $id) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteEffect($input: DeleteInput!) {\n    answer: deleteEffect(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteEffect($input: DeleteInput!) {\n    answer: deleteEffect(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObserveEffectNow($input: ObserveEffectInput!) {\n    answer: observeEffect(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation ObserveEffectNow($input: ObserveEffectInput!) {\n    answer: observeEffect(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObserveUnexpectedEffect($input: ObserveUnexpectedEffectInput!) {\n    answer: observeUnexpectedEffect(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation ObserveUnexpectedEffect($input: ObserveUnexpectedEffectInput!) {\n    answer: observeUnexpectedEffect(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateObservation($input: UpdateObservationInput!) {\n    answer: updateObservation(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateObservation($input: UpdateObservationInput!) {\n    answer: updateObservation(input: $input) {\n      saved: observation { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObservationAsItIs($id: ID!) {\n    current: observation(id: $id) { id version }\n  }\n"): (typeof documents)["\n  query ObservationAsItIs($id: ID!) {\n    current: observation(id: $id) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteObservation($input: DeleteInput!) {\n    answer: deleteObservation(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteObservation($input: DeleteInput!) {\n    answer: deleteObservation(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateImpact($input: CreateImpactInput!) {\n    answer: createImpact(input: $input) {\n      saved: impact { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateImpact($input: CreateImpactInput!) {\n    answer: createImpact(input: $input) {\n      saved: impact { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateImpact($input: UpdateImpactInput!) {\n    answer: updateImpact(input: $input) {\n      saved: impact { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateImpact($input: UpdateImpactInput!) {\n    answer: updateImpact(input: $input) {\n      saved: impact { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactAsItIs($id: ID!) {\n    current: impact(id: $id) { id version }\n  }\n"): (typeof documents)["\n  query ImpactAsItIs($id: ID!) {\n    current: impact(id: $id) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteImpact($input: DeleteInput!) {\n    answer: deleteImpact(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteImpact($input: DeleteInput!) {\n    answer: deleteImpact(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateExternality($input: CreateExternalityInput!) {\n    answer: createExternality(input: $input) {\n      saved: externality { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateExternality($input: CreateExternalityInput!) {\n    answer: createExternality(input: $input) {\n      saved: externality { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateExternality($input: UpdateExternalityInput!) {\n    answer: updateExternality(input: $input) {\n      saved: externality { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateExternality($input: UpdateExternalityInput!) {\n    answer: updateExternality(input: $input) {\n      saved: externality { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExternalityAsItIs($id: ID!) {\n    current: externality(id: $id) { id version }\n  }\n"): (typeof documents)["\n  query ExternalityAsItIs($id: ID!) {\n    current: externality(id: $id) { id version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteExternality($input: DeleteInput!) {\n    answer: deleteExternality(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteExternality($input: DeleteInput!) {\n    answer: deleteExternality(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EffectToEdit($id: ID!) {\n    usefulEffect(id: $id) {\n      id version statement state fundamentalNeeds\n      beneficiary { code label }\n      sphere { code label }\n      expectedBy { id }\n      cooperationProject { id title viewerCanUpdate parties { id actor { id name } } }\n    }\n  }\n"): (typeof documents)["\n  query EffectToEdit($id: ID!) {\n    usefulEffect(id: $id) {\n      id version statement state fundamentalNeeds\n      beneficiary { code label }\n      sphere { code label }\n      expectedBy { id }\n      cooperationProject { id title viewerCanUpdate parties { id actor { id name } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObservationToEdit($id: ID!) {\n    observation(id: $id) {\n      id version observedOn outcome narrative value unit\n      observedBy { id name }\n      evidence { id kind url text consent }\n      effect { id statement cooperationProject { id title viewerCanUpdate } }\n    }\n  }\n"): (typeof documents)["\n  query ObservationToEdit($id: ID!) {\n    observation(id: $id) {\n      id version observedOn outcome narrative value unit\n      observedBy { id name }\n      evidence { id kind url text consent }\n      effect { id statement cooperationProject { id title viewerCanUpdate } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImpactToEdit($id: ID!) {\n    impact(id: $id) { id version statement effects { id } cooperationProject { id title viewerCanUpdate effects { id statement } } }\n  }\n"): (typeof documents)["\n  query ImpactToEdit($id: ID!) {\n    impact(id: $id) { id version statement effects { id } cooperationProject { id title viewerCanUpdate effects { id statement } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExternalityToEdit($id: ID!) {\n    externality(id: $id) { id version statement polarity domain { code } cooperationProject { id title viewerCanUpdate } }\n  }\n"): (typeof documents)["\n  query ExternalityToEdit($id: ID!) {\n    externality(id: $id) { id version statement polarity domain { code } cooperationProject { id title viewerCanUpdate } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectToAddTo($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate effects { id statement } }\n  }\n"): (typeof documents)["\n  query ProjectToAddTo($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate effects { id statement } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EffectOptions {\n    beneficiaries: terms(list: \"BENEFICIARY\") { code label }\n    spheres: terms(list: \"SPHERE_OF_LIFE\") { code label }\n    domains: terms(list: \"EXTERNALITY_DOMAIN\") { code label }\n  }\n"): (typeof documents)["\n  query EffectOptions {\n    beneficiaries: terms(list: \"BENEFICIARY\") { code label }\n    spheres: terms(list: \"SPHERE_OF_LIFE\") { code label }\n    domains: terms(list: \"EXTERNALITY_DOMAIN\") { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectEffects($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      parties { id role reciprocity actor { __typename id name ... on Lieu { slug } } }\n      effects {\n        id version statement state fundamentalNeeds\n        beneficiary { code label }\n        sphere { code label }\n        expectedBy { id }\n        contributesTo { id statement }\n        observations {\n          id version observedOn outcome narrative value unit\n          observedBy { __typename id name ... on Lieu { slug } }\n          evidence { id kind url text }\n        }\n      }\n      effectsWithoutObservation { id statement expectedBy { id } }\n      impacts { id version statement effects { id statement state } }\n      externalities { id version statement polarity domain { code label } }\n    }\n    beneficiaries: terms(list: \"BENEFICIARY\") { code label }\n  }\n"): (typeof documents)["\n  query ProjectEffects($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      parties { id role reciprocity actor { __typename id name ... on Lieu { slug } } }\n      effects {\n        id version statement state fundamentalNeeds\n        beneficiary { code label }\n        sphere { code label }\n        expectedBy { id }\n        contributesTo { id statement }\n        observations {\n          id version observedOn outcome narrative value unit\n          observedBy { __typename id name ... on Lieu { slug } }\n          evidence { id kind url text }\n        }\n      }\n      effectsWithoutObservation { id statement expectedBy { id } }\n      impacts { id version statement effects { id statement state } }\n      externalities { id version statement polarity domain { code label } }\n    }\n    beneficiaries: terms(list: \"BENEFICIARY\") { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginThread($input: WriteFilRougeInput!) {\n    answer: writeFilRouge(input: $input) {\n      saved: filRouge { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation BeginThread($input: WriteFilRougeInput!) {\n    answer: writeFilRouge(input: $input) {\n      saved: filRouge { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteThread($input: WriteFilRougeInput!) {\n    answer: writeFilRouge(input: $input) {\n      saved: filRouge { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation WriteThread($input: WriteFilRougeInput!) {\n    answer: writeFilRouge(input: $input) {\n      saved: filRouge { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadAsItIs($id: ID!) {\n    current: filRouge(id: $id) { version ...ThreadForm }\n  }\n"): (typeof documents)["\n  query ThreadAsItIs($id: ID!) {\n    current: filRouge(id: $id) { version ...ThreadForm }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectThreadToEdit($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate filRouge { id ...ThreadForm } }\n  }\n"): (typeof documents)["\n  query ProjectThreadToEdit($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate filRouge { id ...ThreadForm } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkThreadToEdit($slug: String!) {\n    network(slug: $slug) { id name viewerCanUpdate filRouge { id ...ThreadForm } }\n  }\n"): (typeof documents)["\n  query NetworkThreadToEdit($slug: String!) {\n    network(slug: $slug) { id name viewerCanUpdate filRouge { id ...ThreadForm } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadForm on FilRouge {\n    id\n    version\n    sentence\n    milestones { id title startsOn phase }\n  }\n"): (typeof documents)["\n  fragment ThreadForm on FilRouge {\n    id\n    version\n    sentence\n    milestones { id title startsOn phase }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MilestoneSubject on MilestoneSubject {\n    __typename\n    ... on EssMonthEvent { id title essMonth { id year } }\n    ... on Decision { id title }\n    ... on CooperationTask { id title }\n    ... on CooperationDocument { id title url }\n    ... on CooperationProject { id title }\n  }\n"): (typeof documents)["\n  fragment MilestoneSubject on MilestoneSubject {\n    __typename\n    ... on EssMonthEvent { id title essMonth { id year } }\n    ... on Decision { id title }\n    ... on CooperationTask { id title }\n    ... on CooperationDocument { id title url }\n    ... on CooperationProject { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Thread on FilRouge {\n    id\n    version\n    sentence\n    shareToken\n    viewerCanUpdate\n    milestones { id title startsOn done phase items { id why subject { __typename ...MilestoneSubject } } }\n    adrift { __typename ...MilestoneSubject }\n  }\n"): (typeof documents)["\n  fragment Thread on FilRouge {\n    id\n    version\n    sentence\n    shareToken\n    viewerCanUpdate\n    milestones { id title startsOn done phase items { id why subject { __typename ...MilestoneSubject } } }\n    adrift { __typename ...MilestoneSubject }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectThread($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      filRouge { id ...Thread }\n    }\n  }\n"): (typeof documents)["\n  query ProjectThread($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      filRouge { id ...Thread }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkThread($slug: String!) {\n    network(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      filRouge { id ...Thread }\n    }\n  }\n"): (typeof documents)["\n  query NetworkThread($slug: String!) {\n    network(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      filRouge { id ...Thread }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkSubjects($network: ID!) {\n    cooperationProjects(filter: { network: $network }, orderBy: TITLE_ASC, first: 100) { nodes { __typename id title } }\n    essMonthEvents(filter: { network: $network }, orderBy: TITLE_ASC, first: 200) { nodes { __typename id title } }\n  }\n"): (typeof documents)["\n  query NetworkSubjects($network: ID!) {\n    cooperationProjects(filter: { network: $network }, orderBy: TITLE_ASC, first: 100) { nodes { __typename id title } }\n    essMonthEvents(filter: { network: $network }, orderBy: TITLE_ASC, first: 200) { nodes { __typename id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HangOnMilestone($input: HangOnMilestoneInput!) {\n    answer: hangOnMilestone(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation HangOnMilestone($input: HangOnMilestoneInput!) {\n    answer: hangOnMilestone(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unhang($input: UnhangInput!) {\n    answer: unhang(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation Unhang($input: UnhangInput!) {\n    answer: unhang(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveItem($input: MoveMilestoneItemInput!) {\n    answer: moveItem(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation MoveItem($input: MoveMilestoneItemInput!) {\n    answer: moveItem(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMilestoneDone($input: SetMilestoneDoneInput!) {\n    answer: setMilestoneDone(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetMilestoneDone($input: SetMilestoneDoneInput!) {\n    answer: setMilestoneDone(input: $input) { filRouge { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareThread($input: ShareFilRougeInput!) {\n    answer: shareFilRouge(input: $input) { filRouge { id version shareToken } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ShareThread($input: ShareFilRougeInput!) {\n    answer: shareFilRouge(input: $input) { filRouge { id version shareToken } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnshareThread($input: ShareFilRougeInput!) {\n    answer: unshareFilRouge(input: $input) { filRouge { id version shareToken } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation UnshareThread($input: ShareFilRougeInput!) {\n    answer: unshareFilRouge(input: $input) { filRouge { id version shareToken } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedThread($token: String!) {\n    sharedThread(token: $token) {\n      title\n      networkName\n      sentence\n      milestones { title startsOn done phase items { kind title why } }\n    }\n  }\n"): (typeof documents)["\n  query SharedThread($token: String!) {\n    sharedThread(token: $token) {\n      title\n      networkName\n      sentence\n      milestones { title startsOn done phase items { kind title why } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n"): (typeof documents)["\n  query WelcomeNetworks {\n    networks(first: 50) {\n      nodes { id slug name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkHome($network: ID!, $year: Int!, $now: DateTime!, $member: Boolean!, $imports: Boolean!) {\n    network(id: $network) {\n      id\n      description\n      fictional\n      territory { label }\n    }\n    lieux(filter: { network: $network }, first: 500) {\n      totalCount\n      nodes { id slug name location { latitude longitude } address { commune { code name } } }\n    }\n    organisations(filter: { network: $network }, first: 1) { totalCount }\n    resources(filter: { network: $network }, first: 1) { totalCount }\n    cooperationProjects(filter: { network: $network }, first: 1) @include(if: $member) { totalCount }\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanArbitrate\n      occurrences(first: 1, filter: { scheduled: true }) { totalCount }\n      coming: occurrences(first: 6, filter: { from: $now, scheduled: true }) {\n        nodes { id startsAt endsAt lieu { id name timeZone } place { label } event { id title editorialState status } }\n      }\n      proposed: events(first: 100, filter: { states: [PROPOSED] }, orderBy: UPDATED_AT_DESC) @include(if: $member) {\n        totalCount\n        nodes {\n          id\n          title\n          viewerCanUpdate\n          occurrences { id startsAt endsAt lieu { id name timeZone } place { label } }\n        }\n      }\n    }\n    dataImports(network: $network, first: 20) @include(if: $imports) {\n      nodes { id fileName state }\n    }\n  }\n"): (typeof documents)["\n  query NetworkHome($network: ID!, $year: Int!, $now: DateTime!, $member: Boolean!, $imports: Boolean!) {\n    network(id: $network) {\n      id\n      description\n      fictional\n      territory { label }\n    }\n    lieux(filter: { network: $network }, first: 500) {\n      totalCount\n      nodes { id slug name location { latitude longitude } address { commune { code name } } }\n    }\n    organisations(filter: { network: $network }, first: 1) { totalCount }\n    resources(filter: { network: $network }, first: 1) { totalCount }\n    cooperationProjects(filter: { network: $network }, first: 1) @include(if: $member) { totalCount }\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanArbitrate\n      occurrences(first: 1, filter: { scheduled: true }) { totalCount }\n      coming: occurrences(first: 6, filter: { from: $now, scheduled: true }) {\n        nodes { id startsAt endsAt lieu { id name timeZone } place { label } event { id title editorialState status } }\n      }\n      proposed: events(first: 100, filter: { states: [PROPOSED] }, orderBy: UPDATED_AT_DESC) @include(if: $member) {\n        totalCount\n        nodes {\n          id\n          title\n          viewerCanUpdate\n          occurrences { id startsAt endsAt lieu { id name timeZone } place { label } }\n        }\n      }\n    }\n    dataImports(network: $network, first: 20) @include(if: $imports) {\n      nodes { id fileName state }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportColumns on DataImport {\n    id\n    version\n    fields\n    columns { name sample field confidence reason }\n    warnings { code message }\n    ...ImportKind\n  }\n"): (typeof documents)["\n  fragment ImportColumns on DataImport {\n    id\n    version\n    fields\n    columns { name sample field confidence reason }\n    warnings { code message }\n    ...ImportKind\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportKind on DataImport {\n    id\n    version\n    target\n    sheets\n    sheet\n  }\n"): (typeof documents)["\n  fragment ImportKind on DataImport {\n    id\n    version\n    target\n    sheets\n    sheet\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportSummary on DataImport {\n    id\n    version\n    target\n    columns { name field }\n    counts { created updated unchanged duplicates rejected skipped names }\n  }\n"): (typeof documents)["\n  fragment ImportSummary on DataImport {\n    id\n    version\n    target\n    columns { name field }\n    counts { created updated unchanged duplicates rejected skipped names }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportCandidate on ImportCandidate {\n    line\n    name\n    score\n    reasons { code message }\n    node { id ...ImportedThing ...TellingFacts }\n  }\n"): (typeof documents)["\n  fragment ImportCandidate on ImportCandidate {\n    line\n    name\n    score\n    reasons { code message }\n    node { id ...ImportedThing ...TellingFacts }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportDuplicate on DataImportRow {\n    line\n    name\n    raw\n    decision\n    sameAsLine\n    node { id }\n    candidates { line node { id } ...ImportCandidate }\n  }\n"): (typeof documents)["\n  fragment ImportDuplicate on DataImportRow {\n    line\n    name\n    raw\n    decision\n    sameAsLine\n    node { id }\n    candidates { line node { id } ...ImportCandidate }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportHeadings on DataImport {\n    id\n    version\n    target\n    columns { name field }\n    counts { duplicates }\n  }\n"): (typeof documents)["\n  fragment ImportHeadings on DataImport {\n    id\n    version\n    target\n    columns { name field }\n    counts { duplicates }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TellingFacts on Node {\n    __typename\n    ... on Lieu { website address { street postalCode commune { code name } } }\n    ... on Organisation { website siret commune { code name } }\n    ... on Person { lieux { id name } }\n    ... on Resource { holder { id name } category { code label } }\n    ... on Need { holder { id name } category { code label } }\n    ... on EssMonthEvent { occurrences { id startsAt lieu { id name } place { label } } }\n  }\n"): (typeof documents)["\n  fragment TellingFacts on Node {\n    __typename\n    ... on Lieu { website address { street postalCode commune { code name } } }\n    ... on Organisation { website siret commune { code name } }\n    ... on Person { lieux { id name } }\n    ... on Resource { holder { id name } category { code label } }\n    ... on Need { holder { id name } category { code label } }\n    ... on EssMonthEvent { occurrences { id startsAt lieu { id name } place { label } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportsList($network: ID!, $first: Int!, $after: String) {\n    dataImports(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...ImportItem }\n    }\n  }\n"): (typeof documents)["\n  query ImportsList($network: ID!, $first: Int!, $after: String) {\n    dataImports(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...ImportItem }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Import($id: ID!) {\n    dataImport(id: $id) {\n      id\n      fileName\n      state\n      target\n      network { id }\n      ...ImportHead\n      ...ImportColumns\n      ...ImportSummary\n      ...ImportHeadings\n    }\n  }\n"): (typeof documents)["\n  query Import($id: ID!) {\n    dataImport(id: $id) {\n      id\n      fileName\n      state\n      target\n      network { id }\n      ...ImportHead\n      ...ImportColumns\n      ...ImportSummary\n      ...ImportHeadings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportLines($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      target\n      counts { created updated unchanged duplicates rejected skipped }\n      rows(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { line changes { before after } ...ImportLine }\n      }\n    }\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n    material: terms(list: \"MATERIAL_RESOURCE\") { code label }\n    immaterial: terms(list: \"IMMATERIAL_RESOURCE\") { code label }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n    skills { id label }\n  }\n"): (typeof documents)["\n  query ImportLines($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      target\n      counts { created updated unchanged duplicates rejected skipped }\n      rows(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { line changes { before after } ...ImportLine }\n      }\n    }\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n    material: terms(list: \"MATERIAL_RESOURCE\") { code label }\n    immaterial: terms(list: \"IMMATERIAL_RESOURCE\") { code label }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n    skills { id label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportActor($id: ID!) {\n    node(id: $id) { ...ImportedThing }\n  }\n"): (typeof documents)["\n  query ImportActor($id: ID!) {\n    node(id: $id) { ...ImportedThing }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportNames($id: ID!, $filter: DataImportNameFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      version\n      names(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...ImportName }\n      }\n    }\n    skills { id label }\n  }\n"): (typeof documents)["\n  query ImportNames($id: ID!, $filter: DataImportNameFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      version\n      names(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...ImportName }\n      }\n    }\n    skills { id label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportDuplicates($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      rows(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { line ...ImportDuplicate }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportDuplicates($id: ID!, $filter: DataImportRowFilter, $first: Int!, $after: String) {\n    dataImport(id: $id) {\n      id\n      rows(first: $first, after: $after, filter: $filter) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { line ...ImportDuplicate }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportLine on DataImportRow {\n    line\n    name\n    outcome\n    sameAsLine\n    raw\n    problems { column code severity message }\n    changes { field before after }\n    node { ...ImportedThing }\n  }\n"): (typeof documents)["\n  fragment ImportLine on DataImportRow {\n    line\n    name\n    outcome\n    sameAsLine\n    raw\n    problems { column code severity message }\n    changes { field before after }\n    node { ...ImportedThing }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportItem on DataImport {\n    id\n    fileName\n    state\n    target\n    progress { done total }\n    createdAt\n    counts { created updated unchanged duplicates rejected skipped }\n  }\n"): (typeof documents)["\n  fragment ImportItem on DataImport {\n    id\n    fileName\n    state\n    target\n    progress { done total }\n    createdAt\n    counts { created updated unchanged duplicates rejected skipped }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportName on DataImportName {\n    id\n    kind\n    text\n    state\n    decided\n    lines\n    node { id ...ImportedThing }\n    skill { id label }\n    candidates { name score node { id ...ImportedThing } skill { id label } }\n  }\n"): (typeof documents)["\n  fragment ImportName on DataImportName {\n    id\n    kind\n    text\n    state\n    decided\n    lines\n    node { id ...ImportedThing }\n    skill { id label }\n    candidates { name score node { id ...ImportedThing } skill { id label } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportedThing on Node {\n    __typename\n    id\n    ... on Lieu { slug name }\n    ... on Organisation { name }\n    ... on Person { name }\n    ... on Resource { title }\n    ... on Need { title }\n    ... on EssMonthEvent { title essMonth { year } }\n  }\n"): (typeof documents)["\n  fragment ImportedThing on Node {\n    __typename\n    id\n    ... on Lieu { slug name }\n    ... on Organisation { name }\n    ... on Person { name }\n    ... on Resource { title }\n    ... on Need { title }\n    ... on EssMonthEvent { title essMonth { year } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportHead on DataImport {\n    id\n    version\n    fileName\n    state\n    target\n    createdAt\n    problem { code message }\n    kept { changed used }\n    columns { name field }\n    counts { created updated unchanged duplicates rejected skipped names }\n    unsettledNames: names(first: 1, filter: { states: [OPEN, UNKNOWN] }) { totalCount }\n  }\n"): (typeof documents)["\n  fragment ImportHead on DataImport {\n    id\n    version\n    fileName\n    state\n    target\n    createdAt\n    problem { code message }\n    kept { changed used }\n    columns { name field }\n    counts { created updated unchanged duplicates rejected skipped names }\n    unsettledNames: names(first: 1, filter: { states: [OPEN, UNKNOWN] }) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportProgress($id: ID!) {\n    dataImport(id: $id) { id state version progress { done total } }\n  }\n"): (typeof documents)["\n  query ImportProgress($id: ID!) {\n    dataImport(id: $id) { id state version progress { done total } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapImportColumns($input: MapImportColumnsInput!) {\n    answer: mapImportColumns(input: $input) { userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation MapImportColumns($input: MapImportColumnsInput!) {\n    answer: mapImportColumns(input: $input) { userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RereadImport($input: RereadDataImportInput!) {\n    answer: rereadDataImport(input: $input) { userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation RereadImport($input: RereadDataImportInput!) {\n    answer: rereadDataImport(input: $input) { userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveImportNames($input: ResolveImportNamesInput!) {\n    answer: resolveImportNames(input: $input) { userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ResolveImportNames($input: ResolveImportNamesInput!) {\n    answer: resolveImportNames(input: $input) { userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideDuplicate($input: DecideDuplicateInput!) {\n    answer: decideDuplicate(input: $input) { userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DecideDuplicate($input: DecideDuplicateInput!) {\n    answer: decideDuplicate(input: $input) { userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideAllDuplicates($input: DecideAllDuplicatesInput!) {\n    answer: decideAllDuplicates(input: $input) { userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DecideAllDuplicates($input: DecideAllDuplicatesInput!) {\n    answer: decideAllDuplicates(input: $input) { userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmImport($input: ConfirmDataImportInput!) {\n    answer: confirmDataImport(input: $input) { userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ConfirmImport($input: ConfirmDataImportInput!) {\n    answer: confirmDataImport(input: $input) { userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($input: CancelDataImportInput!) {\n    answer: cancelDataImport(input: $input) { userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CancelImport($input: CancelDataImportInput!) {\n    answer: cancelDataImport(input: $input) { userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($input: UndoDataImportInput!) {\n    answer: undoDataImport(input: $input) { userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation UndoImport($input: UndoDataImportInput!) {\n    answer: undoDataImport(input: $input) { userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n"): (typeof documents)["\n  fragment LieuFilterFacets on LieuFacets {\n    families { count term { code label } }\n    activities { count term { code label } }\n    departements { count departement { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLieu($input: CreateLieuInput!) {\n    answer: createLieu(input: $input) {\n      saved: lieu { id slug version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateLieu($input: CreateLieuInput!) {\n    answer: createLieu(input: $input) {\n      saved: lieu { id slug version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLieu($input: UpdateLieuInput!) {\n    answer: updateLieu(input: $input) {\n      saved: lieu { id slug version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateLieu($input: UpdateLieuInput!) {\n    answer: updateLieu(input: $input) {\n      saved: lieu { id slug version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuAsItIs($id: ID!) {\n    current: lieu(id: $id) { version ...LieuForm }\n  }\n"): (typeof documents)["\n  query LieuAsItIs($id: ID!) {\n    current: lieu(id: $id) { version ...LieuForm }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuFormOptions {\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    initiatives: terms(list: \"INITIATIVE\") { code label }\n  }\n"): (typeof documents)["\n  query LieuFormOptions {\n    families: terms(list: \"LIEU_FAMILY\") { code label }\n    activities: terms(list: \"LIEU_ACTIVITY\") { code label }\n    tags: terms(list: \"LIEU_TAG\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n    legalForms: terms(list: \"LEGAL_FORM\") { code label }\n    initiatives: terms(list: \"INITIATIVE\") { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Neighbours($network: ID!, $after: String) {\n    lieux(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name location { latitude longitude } }\n    }\n  }\n"): (typeof documents)["\n  query Neighbours($network: ID!, $after: String) {\n    lieux(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name location { latitude longitude } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuToEdit($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      ...LieuForm\n    }\n  }\n"): (typeof documents)["\n  query LieuToEdit($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      name\n      viewerCanUpdate\n      ...LieuForm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuForm on Lieu {\n    id\n    slug\n    version\n    name\n    summary\n    description\n    visibility\n    families { code label }\n    activities { code label }\n    tags { code label }\n    accessibility { code label }\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    timeZone\n    openingHours\n    website\n    siret\n    rna\n    rooms { id name capacity shareable }\n    animateurs { id name }\n  }\n"): (typeof documents)["\n  fragment LieuForm on Lieu {\n    id\n    slug\n    version\n    name\n    summary\n    description\n    visibility\n    families { code label }\n    activities { code label }\n    tags { code label }\n    accessibility { code label }\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    timeZone\n    openingHours\n    website\n    siret\n    rna\n    rooms { id name capacity shareable }\n    animateurs { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { ...LieuFilterFacets }\n      nodes { id ...LieuRow }\n    }\n  }\n"): (typeof documents)["\n  query LieuxList($filter: LieuFilter!, $first: Int!, $after: String) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      facets { ...LieuFilterFacets }\n      nodes { id ...LieuRow }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuRow on Lieu {\n    id\n    slug\n    name\n    summary\n    cover { id ...CoverPhoto }\n    families { code label }\n    activities { code label }\n    address { commune { code name departement { code name } } }\n    rooms { id capacity }\n  }\n"): (typeof documents)["\n  fragment LieuRow on Lieu {\n    id\n    slug\n    name\n    summary\n    cover { id ...CoverPhoto }\n    families { code label }\n    activities { code label }\n    address { commune { code name departement { code name } } }\n    rooms { id capacity }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuPlace on Lieu {\n    id\n    slug\n    name\n    location { latitude longitude }\n    families { code label }\n    address { commune { code name } }\n  }\n"): (typeof documents)["\n  fragment LieuPlace on Lieu {\n    id\n    slug\n    name\n    location { latitude longitude }\n    families { code label }\n    address { commune { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount @include(if: $withCounts)\n      facets @include(if: $withCounts) { ...LieuFilterFacets }\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...LieuPlace }\n    }\n  }\n"): (typeof documents)["\n  query LieuxPlaces($filter: LieuFilter!, $first: Int!, $after: String, $withCounts: Boolean!) {\n    lieux(filter: $filter, first: $first, after: $after) {\n      totalCount @include(if: $withCounts)\n      facets @include(if: $withCounts) { ...LieuFilterFacets }\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...LieuPlace }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuDuplicates on Lieu {\n    id\n    name\n    viewerCanUpdate\n    viewerCanDelete\n    merges { id mergedId name mergedAt viewerCanUndo }\n  }\n"): (typeof documents)["\n  fragment LieuDuplicates on Lieu {\n    id\n    name\n    viewerCanUpdate\n    viewerCanDelete\n    merges { id mergedId name mergedAt viewerCanUndo }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeCandidates($network: ID!, $text: String) {\n    lieux(filter: { network: $network, text: $text }, first: 20) {\n      nodes {\n        id\n        name\n        address { street postalCode commune { code name } }\n        viewerCanUpdate\n        viewerCanDelete\n      }\n    }\n  }\n"): (typeof documents)["\n  query MergeCandidates($network: ID!, $text: String) {\n    lieux(filter: { network: $network, text: $text }, first: 20) {\n      nodes {\n        id\n        name\n        address { street postalCode commune { code name } }\n        viewerCanUpdate\n        viewerCanDelete\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MergeSide on Lieu {\n    id\n    slug\n    name\n    version\n    visibility\n    summary\n    description\n    website\n    openingHours\n    setting\n    floorArea\n    siret\n    rna\n    legalForm { code }\n    initiative { code }\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    families { code }\n    activities { code }\n    tags { code }\n    accessibility { code }\n    rooms { id }\n    animateurs { id }\n    resources(first: 1) { totalCount }\n    needs(first: 1) { totalCount }\n    essMonthEvents(first: 1) { totalCount }\n    cooperationProjects(first: 1) { totalCount }\n  }\n"): (typeof documents)["\n  fragment MergeSide on Lieu {\n    id\n    slug\n    name\n    version\n    visibility\n    summary\n    description\n    website\n    openingHours\n    setting\n    floorArea\n    siret\n    rna\n    legalForm { code }\n    initiative { code }\n    address { street postalCode commune { code name } }\n    location { latitude longitude }\n    families { code }\n    activities { code }\n    tags { code }\n    accessibility { code }\n    rooms { id }\n    animateurs { id }\n    resources(first: 1) { totalCount }\n    needs(first: 1) { totalCount }\n    essMonthEvents(first: 1) { totalCount }\n    cooperationProjects(first: 1) { totalCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeSides($one: ID!, $other: ID!) {\n    one: lieu(id: $one) { ...MergeSide }\n    other: lieu(id: $other) { ...MergeSide }\n  }\n"): (typeof documents)["\n  query MergeSides($one: ID!, $other: ID!) {\n    one: lieu(id: $one) { ...MergeSide }\n    other: lieu(id: $other) { ...MergeSide }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeLieux($input: MergeLieuxInput!) {\n    mergeLieux(input: $input) {\n      lieu { id slug }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation MergeLieux($input: MergeLieuxInput!) {\n    mergeLieux(input: $input) {\n      lieu { id slug }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmergeLieux($input: UnmergeLieuxInput!) {\n    unmergeLieux(input: $input) {\n      lieu { id slug name }\n      left {\n        __typename\n        id\n        ... on Person { name }\n        ... on Network { name }\n        ... on Resource { title }\n        ... on Need { title }\n        ... on EssMonthEvent { title }\n        ... on CooperationProject { title }\n        ... on Occurrence { event { id title } }\n      }\n      leftFields\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation UnmergeLieux($input: UnmergeLieuxInput!) {\n    unmergeLieux(input: $input) {\n      lieu { id slug name }\n      left {\n        __typename\n        id\n        ... on Person { name }\n        ... on Network { name }\n        ... on Resource { title }\n        ... on Need { title }\n        ... on EssMonthEvent { title }\n        ... on CooperationProject { title }\n        ... on Occurrence { event { id title } }\n      }\n      leftFields\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteLieu($input: DeleteInput!) {\n    answer: deleteLieu(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteLieu($input: DeleteInput!) {\n    answer: deleteLieu(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuAbout on Lieu {\n    description\n    activities { code label }\n    tags { code label }\n  }\n"): (typeof documents)["\n  fragment LieuAbout on Lieu {\n    description\n    activities { code label }\n    tags { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuAnimateurs on Lieu {\n    animateurs {\n      id\n      name\n      skills { willingToShare skill { id label } }\n    }\n  }\n"): (typeof documents)["\n  fragment LieuAnimateurs on Lieu {\n    animateurs {\n      id\n      name\n      skills { willingToShare skill { id label } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuEvents on Lieu {\n    timeZone\n    essMonthEvents(first: 20) {\n      totalCount\n      nodes {\n        id\n        title\n        editorialState\n        status\n        essMonth { id year }\n        occurrences { id startsAt endsAt }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LieuEvents on Lieu {\n    timeZone\n    essMonthEvents(first: 20) {\n      totalCount\n      nodes {\n        id\n        title\n        editorialState\n        status\n        essMonth { id year }\n        occurrences { id startsAt endsAt }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuHead on Lieu {\n    id\n    slug\n    name\n    summary\n    visibility\n    version\n    families { code label }\n    viewerCanUpdate\n    viewerCanDelete\n  }\n"): (typeof documents)["\n  fragment LieuHead on Lieu {\n    id\n    slug\n    name\n    summary\n    visibility\n    version\n    families { code label }\n    viewerCanUpdate\n    viewerCanDelete\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuPage($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      slug\n      name\n      viewerCanUpdate\n      photos { id ...GalleryPhoto }\n      ...LieuHead\n      ...LieuAbout\n      ...LieuPractical\n      ...LieuRooms\n      ...LieuAnimateurs\n      resources(first: 20) { ...SharedResources }\n      needs(first: 20) { ...StatedNeeds }\n      ...LieuProjects\n      ...LieuEvents\n      ...LieuStructure\n      ...LieuDuplicates\n    }\n  }\n"): (typeof documents)["\n  query LieuPage($slug: String!) {\n    lieu(slug: $slug) {\n      id\n      slug\n      name\n      viewerCanUpdate\n      photos { id ...GalleryPhoto }\n      ...LieuHead\n      ...LieuAbout\n      ...LieuPractical\n      ...LieuRooms\n      ...LieuAnimateurs\n      resources(first: 20) { ...SharedResources }\n      needs(first: 20) { ...StatedNeeds }\n      ...LieuProjects\n      ...LieuEvents\n      ...LieuStructure\n      ...LieuDuplicates\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuPractical on Lieu {\n    name\n    address { street postalCode commune { code name departement { code name } } }\n    location { latitude longitude }\n    openingHours\n    website\n    accessibility { code label }\n  }\n"): (typeof documents)["\n  fragment LieuPractical on Lieu {\n    name\n    address { street postalCode commune { code name departement { code name } } }\n    location { latitude longitude }\n    openingHours\n    website\n    accessibility { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuProjects on Lieu {\n    cooperationProjects(first: 20) {\n      totalCount\n      nodes { id title stage summary }\n    }\n  }\n"): (typeof documents)["\n  fragment LieuProjects on Lieu {\n    cooperationProjects(first: 20) {\n      totalCount\n      nodes { id title stage summary }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuRooms on Lieu {\n    rooms { id name capacity shareable }\n  }\n"): (typeof documents)["\n  fragment LieuRooms on Lieu {\n    rooms { id name capacity shareable }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LieuStructure on Lieu {\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    siret\n    rna\n    networks { id name }\n    updatedAt\n  }\n"): (typeof documents)["\n  fragment LieuStructure on Lieu {\n    legalForm { code label }\n    initiative { code label }\n    setting\n    floorArea\n    siret\n    rna\n    networks { id name }\n    updatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exchanges($network: ID!, $filter: ExchangeFilter) {\n    network(id: $network) {\n      id\n      exchanges(filter: $filter) {\n        giver { __typename id name ... on Lieu { slug } }\n        receiver { __typename id name ... on Lieu { slug } }\n        project { id title }\n        resources { id title }\n        labels count promised happened quantity unit\n      }\n    }\n  }\n"): (typeof documents)["\n  query Exchanges($network: ID!, $filter: ExchangeFilter) {\n    network(id: $network) {\n      id\n      exchanges(filter: $filter) {\n        giver { __typename id name ... on Lieu { slug } }\n        receiver { __typename id name ... on Lieu { slug } }\n        project { id title }\n        resources { id title }\n        labels count promised happened quantity unit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedMatches($id: ID!) {\n    need(id: $id) {\n      id title from until viewerCanUpdate\n      matches(first: 12) {\n        totalCount\n        edges {\n          score strength reasons { kind message }\n          node {\n            id title nature category { code label } quantity unit viewerCanUpdate\n            holder { __typename id name ... on Lieu { slug } }\n            lieu { __typename id name slug }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NeedMatches($id: ID!) {\n    need(id: $id) {\n      id title from until viewerCanUpdate\n      matches(first: 12) {\n        totalCount\n        edges {\n          score strength reasons { kind message }\n          node {\n            id title nature category { code label } quantity unit viewerCanUpdate\n            holder { __typename id name ... on Lieu { slug } }\n            lieu { __typename id name slug }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResourceMatches($id: ID!) {\n    resource(id: $id) {\n      id title unit viewerCanUpdate\n      holder { __typename id name }\n      lieu { __typename id name }\n      matches(first: 12) {\n        totalCount\n        edges {\n          score strength reasons { kind message }\n          node {\n            id title nature category { code label } quantity unit from until viewerCanUpdate\n            holder { __typename id name ... on Lieu { slug } }\n            lieu { __typename id name slug }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ResourceMatches($id: ID!) {\n    resource(id: $id) {\n      id title unit viewerCanUpdate\n      holder { __typename id name }\n      lieu { __typename id name }\n      matches(first: 12) {\n        totalCount\n        edges {\n          score strength reasons { kind message }\n          node {\n            id title nature category { code label } quantity unit from until viewerCanUpdate\n            holder { __typename id name ... on Lieu { slug } }\n            lieu { __typename id name slug }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExchangePurposes($network: ID!) {\n    cooperationProjects(filter: { network: $network }, orderBy: TITLE_ASC, first: 200) { nodes { id title parties { actor { __typename id } } } }\n    essMonthEvents(filter: { network: $network }, first: 200) { nodes { id title } }\n  }\n"): (typeof documents)["\n  query ExchangePurposes($network: ID!) {\n    cooperationProjects(filter: { network: $network }, orderBy: TITLE_ASC, first: 200) { nodes { id title parties { actor { __typename id } } } }\n    essMonthEvents(filter: { network: $network }, first: 200) { nodes { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptMatch($input: AcceptMatchInput!) {\n    acceptMatch(input: $input) {\n      mobilisationId\n      commitmentId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptMatch($input: AcceptMatchInput!) {\n    acceptMatch(input: $input) {\n      mobilisationId\n      commitmentId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MembersList($network: ID!, $first: Int!, $after: String) {\n    members(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        version\n        name\n        email\n        roles\n        lieux { id name }\n        projects { id title }\n        startsOn\n        endsOn\n        suspendedAt\n        isViewer\n        since\n        person { id name }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MembersList($network: ID!, $first: Int!, $after: String) {\n    members(network: $network, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id\n        version\n        name\n        email\n        roles\n        lieux { id name }\n        projects { id title }\n        startsOn\n        endsOn\n        suspendedAt\n        isViewer\n        since\n        person { id name }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PendingInvitations($network: ID!) {\n    invitations(network: $network, first: 100) {\n      totalCount\n      nodes {\n        id\n        roles\n        email\n        person { id name }\n        lieux { id name }\n        usesAtMost\n        uses\n        expiresAt\n        invitedBy\n      }\n    }\n  }\n"): (typeof documents)["\n  query PendingInvitations($network: ID!) {\n    invitations(network: $network, first: 100) {\n      totalCount\n      nodes {\n        id\n        roles\n        email\n        person { id name }\n        lieux { id name }\n        usesAtMost\n        uses\n        expiresAt\n        invitedBy\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    answer: inviteMember(input: $input) {\n      saved: invitation { id url expiresAt }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMember($input: InviteMemberInput!) {\n    answer: inviteMember(input: $input) {\n      saved: invitation { id url expiresAt }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($id: ID!) {\n    answer: revokeInvitation(input: { id: $id }) {\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($id: ID!) {\n    answer: revokeInvitation(input: { id: $id }) {\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    answer: updateMember(input: $input) {\n      saved: member { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMember($input: UpdateMemberInput!) {\n    answer: updateMember(input: $input) {\n      saved: member { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberAsItIs($id: ID!) {\n    current: member(id: $id) { version lieux { id name } projects { id title } person { id name } }\n  }\n"): (typeof documents)["\n  query MemberAsItIs($id: ID!) {\n    current: member(id: $id) { version lieux { id name } projects { id title } person { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    answer: removeMember(input: $input) {\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    answer: removeMember(input: $input) {\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScopeChoices($network: ID!, $text: String!) {\n    lieux(filter: { network: $network, text: $text }, first: 12) { nodes { id name } }\n    cooperationProjects(filter: { network: $network, text: $text }, first: 12) { nodes { id title } }\n  }\n"): (typeof documents)["\n  query ScopeChoices($network: ID!, $text: String!) {\n    lieux(filter: { network: $network, text: $text }, first: 12) { nodes { id name } }\n    cooperationProjects(filter: { network: $network, text: $text }, first: 12) { nodes { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Mobilised on MobilisationConnection {\n    totalCount\n    nodes { id ...RequestCard }\n  }\n"): (typeof documents)["\n  fragment Mobilised on MobilisationConnection {\n    totalCount\n    nodes { id ...RequestCard }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestCard on Mobilisation {\n    id version state startsAt endsAt quantity message answer late purpose requestedByName resourceTitle\n    resource { id title unit openingHours lieu { id timeZone } holder { __typename id name ... on Lieu { slug } } }\n    requestedBy { __typename id name ... on Lieu { slug } }\n    cooperationProject { id title }\n    event { id title essMonth { id year } }\n    handovers { id kind at note }\n    viewerCanAnswer viewerCanReconsider viewerCanCancel viewerCanHandOver\n  }\n"): (typeof documents)["\n  fragment RequestCard on Mobilisation {\n    id version state startsAt endsAt quantity message answer late purpose requestedByName resourceTitle\n    resource { id title unit openingHours lieu { id timeZone } holder { __typename id name ... on Lieu { slug } } }\n    requestedBy { __typename id name ... on Lieu { slug } }\n    cooperationProject { id title }\n    event { id title essMonth { id year } }\n    handovers { id kind at note }\n    viewerCanAnswer viewerCanReconsider viewerCanCancel viewerCanHandOver\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequestsBoard($network: ID!, $first: Int!, $now: DateTime!) {\n    toAnswer: mobilisations(filter: { network: $network, role: TO_ANSWER }, first: $first) { totalCount nodes { id ...RequestCard } }\n    asked: mobilisations(filter: { network: $network, role: ASKED }, first: $first, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...RequestCard } }\n    inUse: mobilisations(filter: { network: $network, inUse: true }, first: $first) { totalCount nodes { id ...RequestCard } }\n    promised: mobilisations(filter: { network: $network, role: HELD, states: [ACCEPTED, OTHER_DATES_PROPOSED], inUse: false, from: $now }, first: $first) { totalCount nodes { id ...RequestCard } }\n  }\n"): (typeof documents)["\n  query RequestsBoard($network: ID!, $first: Int!, $now: DateTime!) {\n    toAnswer: mobilisations(filter: { network: $network, role: TO_ANSWER }, first: $first) { totalCount nodes { id ...RequestCard } }\n    asked: mobilisations(filter: { network: $network, role: ASKED }, first: $first, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...RequestCard } }\n    inUse: mobilisations(filter: { network: $network, inUse: true }, first: $first) { totalCount nodes { id ...RequestCard } }\n    promised: mobilisations(filter: { network: $network, role: HELD, states: [ACCEPTED, OTHER_DATES_PROPOSED], inUse: false, from: $now }, first: $first) { totalCount nodes { id ...RequestCard } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResourceUse($id: ID!, $from: DateTime!, $until: DateTime!) {\n    resource(id: $id) {\n      id title quantity unit openingHours\n      lieu { id timeZone }\n      closures { id from until reason }\n      availability(from: $from, until: $until) { startsAt endsAt remaining }\n      heldBy { actorName until late actor { __typename id name ... on Lieu { slug } } }\n      mobilisations(filter: { from: $from, until: $until, states: [REQUESTED, OTHER_DATES_PROPOSED, ACCEPTED] }, first: 100) { totalCount nodes { id ...RequestCard } }\n    }\n  }\n"): (typeof documents)["\n  query ResourceUse($id: ID!, $from: DateTime!, $until: DateTime!) {\n    resource(id: $id) {\n      id title quantity unit openingHours\n      lieu { id timeZone }\n      closures { id from until reason }\n      availability(from: $from, until: $until) { startsAt endsAt remaining }\n      heldBy { actorName until late actor { __typename id name ... on Lieu { slug } } }\n      mobilisations(filter: { from: $from, until: $until, states: [REQUESTED, OTHER_DATES_PROPOSED, ACCEPTED] }, first: 100) { totalCount nodes { id ...RequestCard } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AvailabilityOfPeriod($id: ID!, $from: DateTime!, $until: DateTime!) {\n    resource(id: $id) {\n      id\n      availability(from: $from, until: $until) { startsAt endsAt remaining }\n    }\n  }\n"): (typeof documents)["\n  query AvailabilityOfPeriod($id: ID!, $from: DateTime!, $until: DateTime!) {\n    resource(id: $id) {\n      id\n      availability(from: $from, until: $until) { startsAt endsAt remaining }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Purposes($network: ID!) {\n    projects: cooperationProjects(filter: { network: $network }, first: 200, orderBy: TITLE_ASC) { nodes { id title } }\n    events: essMonthEvents(filter: { network: $network }, first: 200, orderBy: TITLE_ASC) { nodes { id title } }\n  }\n"): (typeof documents)["\n  query Purposes($network: ID!) {\n    projects: cooperationProjects(filter: { network: $network }, first: 200, orderBy: TITLE_ASC) { nodes { id title } }\n    events: essMonthEvents(filter: { network: $network }, first: 200, orderBy: TITLE_ASC) { nodes { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResourceChoices($text: String) {\n    resources(filter: { text: $text }, first: 20) { nodes { id title quantity unit openingHours lieu { id timeZone } holder { __typename id name } } }\n  }\n"): (typeof documents)["\n  query ResourceChoices($text: String) {\n    resources(filter: { text: $text }, first: 20) { nodes { id title quantity unit openingHours lieu { id timeZone } holder { __typename id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForResource($input: RequestMobilisationInput!) {\n    answer: requestMobilisation(input: $input) {\n      mobilisation { id state }\n      warnings { code message }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation AskForResource($input: RequestMobilisationInput!) {\n    answer: requestMobilisation(input: $input) {\n      mobilisation { id state }\n      warnings { code message }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerRequest($input: AnswerMobilisationInput!) {\n    answer: answerMobilisation(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerRequest($input: AnswerMobilisationInput!) {\n    answer: answerMobilisation(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelRequest($input: CancelMobilisationInput!) {\n    answer: cancelMobilisation(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelRequest($input: CancelMobilisationInput!) {\n    answer: cancelMobilisation(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordHandover($input: RecordHandoverInput!) {\n    answer: recordHandover(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordHandover($input: RecordHandoverInput!) {\n    answer: recordHandover(input: $input) {\n      mobilisation { id state version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEssMonth($input: CreateEssMonthInput!) {\n    createEssMonth(input: $input) {\n      essMonth { id }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateEssMonth($input: CreateEssMonthInput!) {\n    createEssMonth(input: $input) {\n      essMonth { id }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardOccurrence on Occurrence {\n    id\n    startsAt\n    endsAt\n    version\n    viewerCanReschedule\n    lieu { id name timeZone }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event { id title editorialState status kind { code label } }\n  }\n"): (typeof documents)["\n  fragment BoardOccurrence on Occurrence {\n    id\n    startsAt\n    endsAt\n    version\n    viewerCanReschedule\n    lieu { id name timeZone }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event { id title editorialState status kind { code label } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardLieu on Lieu {\n    id\n    name\n    timeZone\n    rooms { id name capacity shareable }\n  }\n"): (typeof documents)["\n  fragment BoardLieu on Lieu {\n    id\n    name\n    timeZone\n    rooms { id name capacity shareable }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthBoard($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      year\n      startsOn\n      endsOn\n      viewerCanPropose\n      viewerCanArbitrate\n      occurrences(first: 500, after: $after, filter: { scheduled: true }) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardOccurrence }\n      }\n      unscheduled: occurrences(first: 200, filter: { scheduled: false }) {\n        totalCount\n        nodes { id ...BoardOccurrence }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MonthBoard($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      year\n      startsOn\n      endsOn\n      viewerCanPropose\n      viewerCanArbitrate\n      occurrences(first: 500, after: $after, filter: { scheduled: true }) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardOccurrence }\n      }\n      unscheduled: occurrences(first: 200, filter: { scheduled: false }) {\n        totalCount\n        nodes { id ...BoardOccurrence }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reschedule($input: RescheduleOccurrenceInput!) {\n    rescheduleOccurrence(input: $input) {\n      occurrence { id ...BoardOccurrence }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation Reschedule($input: RescheduleOccurrenceInput!) {\n    rescheduleOccurrence(input: $input) {\n      occurrence { id ...BoardOccurrence }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OccurrenceAsItIs($id: ID!) {\n    occurrence(id: $id) { id ...BoardOccurrence }\n  }\n"): (typeof documents)["\n  query OccurrenceAsItIs($id: ID!) {\n    occurrence(id: $id) { id ...BoardOccurrence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetEditorialState($input: SetEditorialStateInput!) {\n    setEditorialState(input: $input) {\n      events { id editorialState version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation SetEditorialState($input: SetEditorialStateInput!) {\n    setEditorialState(input: $input) {\n      events { id editorialState version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOccurrence($input: AddOccurrenceInput!) {\n    addOccurrence(input: $input) {\n      occurrence { id }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation AddOccurrence($input: AddOccurrenceInput!) {\n    addOccurrence(input: $input) {\n      occurrence { id }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventAbout on EssMonthEvent {\n    description\n    themes { code label }\n  }\n"): (typeof documents)["\n  fragment EventAbout on EssMonthEvent {\n    description\n    themes { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventArbitration on EssMonthEvent {\n    id\n    editorialState\n    refusalReason\n    missing\n    viewerCanUpdate\n    viewerCanArbitrate\n  }\n"): (typeof documents)["\n  fragment EventArbitration on EssMonthEvent {\n    id\n    editorialState\n    refusalReason\n    missing\n    viewerCanUpdate\n    viewerCanArbitrate\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventDates on EssMonthEvent {\n    id\n    viewerCanUpdate\n    occurrences { id ...BoardOccurrence }\n  }\n"): (typeof documents)["\n  fragment EventDates on EssMonthEvent {\n    id\n    viewerCanUpdate\n    occurrences { id ...BoardOccurrence }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOccurrence($input: DeleteInput!) {\n    answer: removeOccurrence(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveOccurrence($input: DeleteInput!) {\n    answer: removeOccurrence(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventFacts on EssMonthEvent {\n    audiences { code label }\n    accessibility { code label }\n    organisers { __typename id name ... on Lieu { slug } }\n    price\n    registrationUrl\n    attendanceMode\n    onlineAccessUrl\n    cooperationProject { id title }\n  }\n"): (typeof documents)["\n  fragment EventFacts on EssMonthEvent {\n    audiences { code label }\n    accessibility { code label }\n    organisers { __typename id name ... on Lieu { slug } }\n    price\n    registrationUrl\n    attendanceMode\n    onlineAccessUrl\n    cooperationProject { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventHead on EssMonthEvent {\n    id\n    title\n    summary\n    version\n    kind { code label }\n    editorialState\n    status\n    viewerCanUpdate\n    viewerCanDelete\n  }\n"): (typeof documents)["\n  fragment EventHead on EssMonthEvent {\n    id\n    title\n    summary\n    version\n    kind { code label }\n    editorialState\n    status\n    viewerCanUpdate\n    viewerCanDelete\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteEvent($input: DeleteInput!) {\n    answer: deleteEssMonthEvent(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteEvent($input: DeleteInput!) {\n    answer: deleteEssMonthEvent(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventPage($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      essMonth { id year }\n      viewerCanUpdate\n      photos { id ...GalleryPhoto }\n      ...EventHead\n      ...EventArbitration\n      ...EventAbout\n      ...EventDates\n      ...EventFacts\n      ...PreparationSummary\n    }\n  }\n"): (typeof documents)["\n  query EventPage($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      essMonth { id year }\n      viewerCanUpdate\n      photos { id ...GalleryPhoto }\n      ...EventHead\n      ...EventArbitration\n      ...EventAbout\n      ...EventDates\n      ...EventFacts\n      ...PreparationSummary\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PreparationSummary on EssMonthEvent {\n    id\n    viewerCanUpdate\n    tasks { id done overdue }\n    volunteers { missing slot { id } }\n    mobilisations(first: 1) { totalCount }\n    needs(first: 1) { totalCount }\n    outcome { held attendance }\n    endings: occurrences { id endsAt }\n  }\n"): (typeof documents)["\n  fragment PreparationSummary on EssMonthEvent {\n    id\n    viewerCanUpdate\n    tasks { id done overdue }\n    volunteers { missing slot { id } }\n    mobilisations(first: 1) { totalCount }\n    needs(first: 1) { totalCount }\n    outcome { held attendance }\n    endings: occurrences { id endsAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reported on Occurrence {\n    id\n    startsAt\n    endsAt\n    viewerCanReschedule\n    lieu { id name timeZone }\n    place { label }\n    outcome { id held attendance word version }\n  }\n"): (typeof documents)["\n  fragment Reported on Occurrence {\n    id\n    startsAt\n    endsAt\n    viewerCanReschedule\n    lieu { id name timeZone }\n    place { label }\n    outcome { id held attendance word version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AfterPage($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      status\n      viewerCanUpdate\n      essMonth { id year }\n      ...EventHead\n      occurrences { id ...Reported }\n      outcome { held attendance }\n      photos { id ...GalleryPhoto }\n    }\n  }\n"): (typeof documents)["\n  query AfterPage($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      status\n      viewerCanUpdate\n      essMonth { id year }\n      ...EventHead\n      occurrences { id ...Reported }\n      outcome { held attendance }\n      photos { id ...GalleryPhoto }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportOutcome($input: ReportOutcomeInput!) {\n    answer: reportOutcome(input: $input) { outcome { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"): (typeof documents)["\n  mutation ReportOutcome($input: ReportOutcomeInput!) {\n    answer: reportOutcome(input: $input) { outcome { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomeAsItIs($id: ID!) {\n    occurrence(id: $id) { id outcome { id version } }\n  }\n"): (typeof documents)["\n  query OutcomeAsItIs($id: ID!) {\n    occurrence(id: $id) { id outcome { id version } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventTask on EventTask {\n    id\n    version\n    title\n    notes\n    done\n    dueOn\n    offsetDays\n    mine\n    viewerCanUpdate\n    viewerCanComplete\n    assignee { id name }\n  }\n"): (typeof documents)["\n  fragment EventTask on EventTask {\n    id\n    version\n    title\n    notes\n    done\n    dueOn\n    offsetDays\n    mine\n    viewerCanUpdate\n    viewerCanComplete\n    assignee { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Slot on VolunteerSlot {\n    id\n    version\n    title\n    startsAt\n    endsAt\n    minimum\n    maximum\n    viewerCanUpdate\n    viewerCanSign\n  }\n"): (typeof documents)["\n  fragment Slot on VolunteerSlot {\n    id\n    version\n    title\n    startsAt\n    endsAt\n    minimum\n    maximum\n    viewerCanUpdate\n    viewerCanSign\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Staffing on EventVolunteers {\n    count\n    missing\n    mine\n    people { id name }\n    slot { id ...Slot }\n  }\n"): (typeof documents)["\n  fragment Staffing on EventVolunteers {\n    count\n    missing\n    mine\n    people { id name }\n    slot { id ...Slot }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreparationPage($id: ID!, $network: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      essMonth { id year }\n      occurrences { id startsAt lieu { id timeZone } }\n      ...EventHead\n      tasks { id ...EventTask }\n      volunteers { ...Staffing }\n      needs(first: 50) { totalCount nodes { id title quantity unit } }\n      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }\n    }\n    network(id: $network) { id checklists { id name items { title } } }\n  }\n"): (typeof documents)["\n  query PreparationPage($id: ID!, $network: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      essMonth { id year }\n      occurrences { id startsAt lieu { id timeZone } }\n      ...EventHead\n      tasks { id ...EventTask }\n      volunteers { ...Staffing }\n      needs(first: 50) { totalCount nodes { id title quantity unit } }\n      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }\n    }\n    network(id: $network) { id checklists { id name items { title } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEventTask($input: CreateEventTaskInput!) {\n    answer: createEventTask(input: $input) { saved: task { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CreateEventTask($input: CreateEventTaskInput!) {\n    answer: createEventTask(input: $input) { saved: task { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEventTask($input: UpdateEventTaskInput!) {\n    answer: updateEventTask(input: $input) { saved: task { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"): (typeof documents)["\n  mutation UpdateEventTask($input: UpdateEventTaskInput!) {\n    answer: updateEventTask(input: $input) { saved: task { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventTaskAsItIs($id: ID!) {\n    current: eventTask(id: $id) { version ...EventTask }\n  }\n"): (typeof documents)["\n  query EventTaskAsItIs($id: ID!) {\n    current: eventTask(id: $id) { version ...EventTask }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteEventTask($input: DeleteInput!) {\n    answer: deleteEventTask(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteEventTask($input: DeleteInput!) {\n    answer: deleteEventTask(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyChecklist($input: ApplyChecklistInput!) {\n    answer: applyChecklist(input: $input) { tasks { id } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation ApplyChecklist($input: ApplyChecklistInput!) {\n    answer: applyChecklist(input: $input) { tasks { id } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSlot($input: CreateVolunteerSlotInput!) {\n    answer: createVolunteerSlot(input: $input) { saved: slot { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CreateSlot($input: CreateVolunteerSlotInput!) {\n    answer: createVolunteerSlot(input: $input) { saved: slot { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSlot($input: UpdateVolunteerSlotInput!) {\n    answer: updateVolunteerSlot(input: $input) { saved: slot { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"): (typeof documents)["\n  mutation UpdateSlot($input: UpdateVolunteerSlotInput!) {\n    answer: updateVolunteerSlot(input: $input) { saved: slot { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SlotAsItIs($id: ID!) {\n    current: volunteerSlot(id: $id) { version ...Slot }\n  }\n"): (typeof documents)["\n  query SlotAsItIs($id: ID!) {\n    current: volunteerSlot(id: $id) { version ...Slot }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSlot($input: DeleteInput!) {\n    answer: deleteVolunteerSlot(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteSlot($input: DeleteInput!) {\n    answer: deleteVolunteerSlot(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutDown($input: PutDownVolunteerInput!) {\n    answer: putDownVolunteer(input: $input) { slot { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation PutDown($input: PutDownVolunteerInput!) {\n    answer: putDownVolunteer(input: $input) { slot { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOff($input: TakeOffVolunteerInput!) {\n    answer: takeOffVolunteer(input: $input) { slot { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation TakeOff($input: TakeOffVolunteerInput!) {\n    answer: takeOffVolunteer(input: $input) { slot { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetEventTaskDone($input: SetEventTaskDoneInput!) {\n    answer: setEventTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetEventTaskDone($input: SetEventTaskDoneInput!) {\n    answer: setEventTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeEvent($input: ProposeEssMonthEventInput!) {\n    answer: proposeEssMonthEvent(input: $input) {\n      saved: event { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeEvent($input: ProposeEssMonthEventInput!) {\n    answer: proposeEssMonthEvent(input: $input) {\n      saved: event { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEvent($input: UpdateEssMonthEventInput!) {\n    answer: updateEssMonthEvent(input: $input) {\n      saved: event { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateEvent($input: UpdateEssMonthEventInput!) {\n    answer: updateEssMonthEvent(input: $input) {\n      saved: event { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventAsItIs($id: ID!) {\n    current: essMonthEvent(id: $id) { version ...EventForm }\n  }\n"): (typeof documents)["\n  query EventAsItIs($id: ID!) {\n    current: essMonthEvent(id: $id) { version ...EventForm }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventFormOptions($network: ID!, $year: Int!) {\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanPropose\n    }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n  }\n"): (typeof documents)["\n  query EventFormOptions($network: ID!, $year: Int!) {\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanPropose\n    }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n    accessibility: terms(list: \"ACCESSIBILITY\") { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventToEdit($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      ...EventForm\n    }\n  }\n"): (typeof documents)["\n  query EventToEdit($id: ID!) {\n    essMonthEvent(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      ...EventForm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectChoices($network: ID!, $after: String) {\n    cooperationProjects(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id title }\n    }\n  }\n"): (typeof documents)["\n  query ProjectChoices($network: ID!, $after: String) {\n    cooperationProjects(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id title }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventForm on EssMonthEvent {\n    id\n    version\n    title\n    summary\n    description\n    kind { code label }\n    audiences { code label }\n    themes { code label }\n    accessibility { code label }\n    organisers { __typename id name }\n    price\n    registrationUrl\n    image\n    attendanceMode\n    onlineAccessUrl\n    status\n    cooperationProject { id title }\n  }\n"): (typeof documents)["\n  fragment EventForm on EssMonthEvent {\n    id\n    version\n    title\n    summary\n    description\n    kind { code label }\n    audiences { code label }\n    themes { code label }\n    accessibility { code label }\n    organisers { __typename id name }\n    price\n    registrationUrl\n    image\n    attendanceMode\n    onlineAccessUrl\n    status\n    cooperationProject { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventList($network: ID!, $year: Int!, $filter: EssMonthEventFilter, $first: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanPropose\n      viewerCanArbitrate\n      events(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...EventRow }\n      }\n    }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n  }\n"): (typeof documents)["\n  query EventList($network: ID!, $year: Int!, $filter: EssMonthEventFilter, $first: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      viewerCanPropose\n      viewerCanArbitrate\n      events(filter: $filter, first: $first, after: $after) {\n        totalCount\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...EventRow }\n      }\n    }\n    kinds: terms(list: \"EVENT_KIND\") { code label }\n    audiences: terms(list: \"AUDIENCE\") { code label }\n    themes: terms(list: \"THEME\") { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventRow on EssMonthEvent {\n    id\n    title\n    summary\n    editorialState\n    status\n    kind { code label }\n    organisers { __typename id name }\n    occurrences { id startsAt endsAt lieu { id name timeZone } place { label } }\n  }\n"): (typeof documents)["\n  fragment EventRow on EssMonthEvent {\n    id\n    title\n    summary\n    editorialState\n    status\n    kind { code label }\n    organisers { __typename id name }\n    occurrences { id startsAt endsAt lieu { id name timeZone } place { label } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthLieux($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      lieux(first: 500, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardLieu }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MonthLieux($network: ID!, $year: Int!, $after: String) {\n    essMonth(network: $network, year: $year) {\n      id\n      lieux(first: 500, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...BoardLieu }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTasks($network: ID!) {\n    viewer {\n      eventTasks(filter: { network: $network, done: false }, first: 200) {\n        totalCount\n        nodes { id version title done dueOn viewerCanComplete event { id title essMonth { id year } } }\n      }\n      cooperationTasks(filter: { network: $network, done: false }, first: 200) {\n        totalCount\n        nodes { id version title done dueOn viewerCanComplete cooperationProject { id title } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyTasks($network: ID!) {\n    viewer {\n      eventTasks(filter: { network: $network, done: false }, first: 200) {\n        totalCount\n        nodes { id version title done dueOn viewerCanComplete event { id title essMonth { id year } } }\n      }\n      cooperationTasks(filter: { network: $network, done: false }, first: 200) {\n        totalCount\n        nodes { id version title done dueOn viewerCanComplete cooperationProject { id title } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickEventTask($input: SetEventTaskDoneInput!) {\n    answer: setEventTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation TickEventTask($input: SetEventTaskDoneInput!) {\n    answer: setEventTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickTask($input: SetTaskDoneInput!) {\n    answer: setTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation TickTask($input: SetTaskDoneInput!) {\n    answer: setTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkOptions {\n    departements { code name }\n  }\n"): (typeof documents)["\n  query NetworkOptions {\n    departements { code name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EpciChoices($text: String!) {\n    epcis(text: $text, first: 12) { nodes { code name } }\n  }\n"): (typeof documents)["\n  query EpciChoices($text: String!) {\n    epcis(text: $text, first: 12) { nodes { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NetworkForm on Network {\n    id\n    slug\n    version\n    name\n    kind\n    stage\n    description\n    territory {\n      departements { code name }\n      epcis { code name }\n      singleCommunes { code name departement { name } }\n    }\n  }\n"): (typeof documents)["\n  fragment NetworkForm on Network {\n    id\n    slug\n    version\n    name\n    kind\n    stage\n    description\n    territory {\n      departements { code name }\n      epcis { code name }\n      singleCommunes { code name departement { name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkToEdit($slug: String!) {\n    network(slug: $slug) {\n      viewerCanUpdate\n      ...NetworkForm\n    }\n    departements { code name }\n  }\n"): (typeof documents)["\n  query NetworkToEdit($slug: String!) {\n    network(slug: $slug) {\n      viewerCanUpdate\n      ...NetworkForm\n    }\n    departements { code name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartNetwork($input: CreateNetworkInput!) {\n    answer: createNetwork(input: $input) {\n      saved: network { id slug version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation StartNetwork($input: CreateNetworkInput!) {\n    answer: createNetwork(input: $input) {\n      saved: network { id slug version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateNetwork($input: UpdateNetworkInput!) {\n    answer: updateNetwork(input: $input) {\n      saved: network { id slug version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateNetwork($input: UpdateNetworkInput!) {\n    answer: updateNetwork(input: $input) {\n      saved: network { id slug version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkAsItIs($id: ID!) {\n    current: network(id: $id) {\n      version\n      territory {\n        departements { code name }\n        epcis { code name }\n        singleCommunes { code name departement { name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NetworkAsItIs($id: ID!) {\n    current: network(id: $id) {\n      version\n      territory {\n        departements { code name }\n        epcis { code name }\n        singleCommunes { code name departement { name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications($first: Int!, $after: String, $unread: Boolean) {\n    viewer {\n      unreadNotifications\n      notifications(first: $first, after: $after, filter: { unread: $unread }) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          message\n          path\n          at\n          readAt\n          network { id name }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Notifications($first: Int!, $after: String, $unread: Boolean) {\n    viewer {\n      unreadNotifications\n      notifications(first: $first, after: $after, filter: { unread: $unread }) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          message\n          path\n          at\n          readAt\n          network { id name }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotifications {\n    viewer { unreadNotifications }\n  }\n"): (typeof documents)["\n  query UnreadNotifications {\n    viewer { unreadNotifications }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(input: { ids: $ids }) { marked userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(input: { ids: $ids }) { marked userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    answer: createOrganisation(input: $input) {\n      saved: organisation { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOrganisation($input: CreateOrganisationInput!) {\n    answer: createOrganisation(input: $input) {\n      saved: organisation { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    answer: updateOrganisation(input: $input) {\n      saved: organisation { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {\n    answer: updateOrganisation(input: $input) {\n      saved: organisation { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationAsItIs($id: ID!) {\n    current: organisation(id: $id) { version commune { code name } }\n  }\n"): (typeof documents)["\n  query OrganisationAsItIs($id: ID!) {\n    current: organisation(id: $id) { version commune { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationFormOptions {\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n"): (typeof documents)["\n  query OrganisationFormOptions {\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationToEdit($id: ID!) {\n    organisation(id: $id) {\n      name\n      viewerCanUpdate\n      ...OrganisationForm\n    }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n"): (typeof documents)["\n  query OrganisationToEdit($id: ID!) {\n    organisation(id: $id) {\n      name\n      viewerCanUpdate\n      ...OrganisationForm\n    }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationForm on Organisation {\n    id\n    version\n    name\n    summary\n    memberKind\n    essFamily { code label }\n    esus { since until }\n    siret\n    rna\n    website\n    commune { code name }\n    visibility\n  }\n"): (typeof documents)["\n  fragment OrganisationForm on Organisation {\n    id\n    version\n    name\n    summary\n    memberKind\n    essFamily { code label }\n    esus { since until }\n    siret\n    rna\n    website\n    commune { code name }\n    visibility\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationRow on Organisation {\n    id\n    name\n    summary\n    memberKind\n    essFamily { code label }\n    esus { since }\n    commune { code name departement { code name } }\n  }\n"): (typeof documents)["\n  fragment OrganisationRow on Organisation {\n    id\n    name\n    summary\n    memberKind\n    essFamily { code label }\n    esus { since }\n    commune { code name departement { code name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationsList($filter: OrganisationFilter!, $first: Int!, $after: String) {\n    organisations(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OrganisationRow }\n    }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n"): (typeof documents)["\n  query OrganisationsList($filter: OrganisationFilter!, $first: Int!, $after: String) {\n    organisations(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...OrganisationRow }\n    }\n    essFamilies: terms(list: \"ESS_FAMILY\") { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      version\n      name\n      summary\n      memberKind\n      essFamily { code label }\n      esus { since until }\n      siret\n      rna\n      website\n      commune { code name departement { code name } }\n      networks { id name }\n      visibility\n      updatedAt\n      viewerCanUpdate\n      viewerCanDelete\n    }\n    resources(filter: { holder: $id }, first: 20) { ...SharedResources }\n    needs(filter: { holder: $id }, first: 20) { ...StatedNeeds }\n  }\n"): (typeof documents)["\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      version\n      name\n      summary\n      memberKind\n      essFamily { code label }\n      esus { since until }\n      siret\n      rna\n      website\n      commune { code name departement { code name } }\n      networks { id name }\n      visibility\n      updatedAt\n      viewerCanUpdate\n      viewerCanDelete\n    }\n    resources(filter: { holder: $id }, first: 20) { ...SharedResources }\n    needs(filter: { holder: $id }, first: 20) { ...StatedNeeds }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteOrganisation($input: DeleteInput!) {\n    answer: deleteOrganisation(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteOrganisation($input: DeleteInput!) {\n    answer: deleteOrganisation(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outbox($first: Int!, $after: String) {\n    outbox(first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id to subject text at sentAt error }\n    }\n  }\n"): (typeof documents)["\n  query Outbox($first: Int!, $after: String) {\n    outbox(first: $first, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id to subject text at sentAt error }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonSkillChip on PersonSkill {\n    level\n    willingToShare\n    skill { id label }\n  }\n"): (typeof documents)["\n  fragment PersonSkillChip on PersonSkill {\n    level\n    willingToShare\n    skill { id label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    answer: withdrawConsent(input: $input) {\n      person { id emailVisibility phoneVisibility }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    answer: withdrawConsent(input: $input) {\n      person { id emailVisibility phoneVisibility }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    answer: createPerson(input: $input) {\n      saved: person { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePerson($input: CreatePersonInput!) {\n    answer: createPerson(input: $input) {\n      saved: person { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    answer: updatePerson(input: $input) {\n      saved: person { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePerson($input: UpdatePersonInput!) {\n    answer: updatePerson(input: $input) {\n      saved: person { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonAsItIs($id: ID!) {\n    current: person(id: $id) { version }\n  }\n"): (typeof documents)["\n  query PersonAsItIs($id: ID!) {\n    current: person(id: $id) { version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonFormOptions {\n    skills { id label }\n  }\n"): (typeof documents)["\n  query PersonFormOptions {\n    skills { id label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonToEdit($id: ID!) {\n    person(id: $id) {\n      name\n      viewerCanUpdate\n      ...PersonForm\n    }\n  }\n"): (typeof documents)["\n  query PersonToEdit($id: ID!) {\n    person(id: $id) {\n      name\n      viewerCanUpdate\n      ...PersonForm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonForm on Person {\n    id\n    version\n    name\n    presentation\n    email\n    phone\n    emailVisibility\n    phoneVisibility\n    isViewer\n    viewerCanShowContacts\n    lieux { id name }\n    skills { level willingToShare skill { id label } }\n  }\n"): (typeof documents)["\n  fragment PersonForm on Person {\n    id\n    version\n    name\n    presentation\n    email\n    phone\n    emailVisibility\n    phoneVisibility\n    isViewer\n    viewerCanShowContacts\n    lieux { id name }\n    skills { level willingToShare skill { id label } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on Person {\n    id\n    name\n    isViewer\n    lieux { __typename id slug name }\n    skills { skill { id } ...PersonSkillChip }\n  }\n"): (typeof documents)["\n  fragment PersonRow on Person {\n    id\n    name\n    isViewer\n    lieux { __typename id slug name }\n    skills { skill { id } ...PersonSkillChip }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleList($filter: PersonFilter!, $first: Int!, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...PersonRow }\n    }\n    skills { id label }\n  }\n"): (typeof documents)["\n  query PeopleList($filter: PersonFilter!, $first: Int!, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id ...PersonRow }\n    }\n    skills { id label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      presentation\n      email\n      phone\n      emailVisibility\n      phoneVisibility\n      consents { id purpose means recordedBy givenAt withdrawnAt }\n      isViewer\n      hasAccount\n      lieux { __typename id slug name }\n      skills { level willingToShare skill { id label } }\n      networks { id name }\n      updatedAt\n      erasedAt\n      viewerCanUpdate\n      viewerCanDelete\n      viewerCanExport\n      viewerCanErase\n    }\n    resources(filter: { holder: $id }, first: 20) { ...SharedResources }\n    needs(filter: { holder: $id }, first: 20) { ...StatedNeeds }\n  }\n"): (typeof documents)["\n  query PersonPage($id: ID!) {\n    person(id: $id) {\n      id\n      version\n      name\n      presentation\n      email\n      phone\n      emailVisibility\n      phoneVisibility\n      consents { id purpose means recordedBy givenAt withdrawnAt }\n      isViewer\n      hasAccount\n      lieux { __typename id slug name }\n      skills { level willingToShare skill { id label } }\n      networks { id name }\n      updatedAt\n      erasedAt\n      viewerCanUpdate\n      viewerCanDelete\n      viewerCanExport\n      viewerCanErase\n    }\n    resources(filter: { holder: $id }, first: 20) { ...SharedResources }\n    needs(filter: { holder: $id }, first: 20) { ...StatedNeeds }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePerson($input: DeleteInput!) {\n    answer: deletePerson(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeletePerson($input: DeleteInput!) {\n    answer: deletePerson(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ErasePerson($input: ErasePersonInput!) {\n    answer: erasePerson(input: $input) {\n      person { id name erasedAt }\n      quotes { thing name field }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation ErasePerson($input: ErasePersonInput!) {\n    answer: erasePerson(input: $input) {\n      person { id name erasedAt }\n      quotes { thing name field }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoverPhoto on Photo {\n    id\n    alternative\n    small: url(size: SMALL)\n    medium: url(size: MEDIUM)\n  }\n"): (typeof documents)["\n  fragment CoverPhoto on Photo {\n    id\n    alternative\n    small: url(size: SMALL)\n    medium: url(size: MEDIUM)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GalleryPhoto on Photo {\n    id\n    version\n    alternative\n    credit\n    width\n    height\n    small: url(size: SMALL)\n    medium: url(size: MEDIUM)\n    large: url(size: LARGE)\n  }\n"): (typeof documents)["\n  fragment GalleryPhoto on Photo {\n    id\n    version\n    alternative\n    credit\n    width\n    height\n    small: url(size: SMALL)\n    medium: url(size: MEDIUM)\n    large: url(size: LARGE)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePhoto($input: UpdatePhotoInput!) {\n    updatePhoto(input: $input) {\n      photo { id version }\n      userErrors { code path message }\n      conflicts { field theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePhoto($input: UpdatePhotoInput!) {\n    updatePhoto(input: $input) {\n      photo { id version }\n      userErrors { code path message }\n      conflicts { field theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePhoto($input: DeleteInput!) {\n    deletePhoto(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeletePhoto($input: DeleteInput!) {\n    deletePhoto(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgrammeDate on Occurrence {\n    id\n    startsAt\n    endsAt\n    lieu { id slug name timeZone address { street postalCode commune { code name } } location { latitude longitude } }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event {\n      id\n      title\n      summary\n      description\n      status\n      attendanceMode\n      onlineAccessUrl\n      price\n      registrationUrl\n      image\n      kind { code label }\n      audiences { code label }\n      accessibility { code label }\n      organisers { __typename id name }\n    }\n  }\n"): (typeof documents)["\n  fragment ProgrammeDate on Occurrence {\n    id\n    startsAt\n    endsAt\n    lieu { id slug name timeZone address { street postalCode commune { code name } } location { latitude longitude } }\n    room { id name }\n    place { label street postalCode commune { code name } }\n    event {\n      id\n      title\n      summary\n      description\n      status\n      attendanceMode\n      onlineAccessUrl\n      price\n      registrationUrl\n      image\n      kind { code label }\n      audiences { code label }\n      accessibility { code label }\n      organisers { __typename id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Programme($slug: String!, $year: Int!, $after: String) {\n    network(slug: $slug) {\n      id\n      name\n      programme(year: $year, first: 200, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...ProgrammeDate }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Programme($slug: String!, $year: Int!, $after: String) {\n    network(slug: $slug) {\n      id\n      name\n      programme(year: $year, first: 200, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes { id ...ProgrammeDate }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProject($input: CreateCooperationProjectInput!) {\n    answer: createCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateProject($input: CreateCooperationProjectInput!) {\n    answer: createCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProject($input: UpdateCooperationProjectInput!) {\n    answer: updateCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProject($input: UpdateCooperationProjectInput!) {\n    answer: updateCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectAsItIs($id: ID!) {\n    current: cooperationProject(id: $id) { version ...ProjectForm }\n  }\n"): (typeof documents)["\n  query ProjectAsItIs($id: ID!) {\n    current: cooperationProject(id: $id) { version ...ProjectForm }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectToEdit($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate ...ProjectForm }\n  }\n"): (typeof documents)["\n  query ProjectToEdit($id: ID!) {\n    cooperationProject(id: $id) { id title viewerCanUpdate ...ProjectForm }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectForm on CooperationProject {\n    id\n    version\n    title\n    summary\n    objectives { id statement }\n    limits { id statement }\n    parties { id role actor { __typename id name } }\n  }\n"): (typeof documents)["\n  fragment ProjectForm on CooperationProject {\n    id\n    version\n    title\n    summary\n    objectives { id statement }\n    limits { id statement }\n    parties { id role actor { __typename id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToProject($input: AddToCooperationProjectInput!) {\n    answer: addToCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation AddToProject($input: AddToCooperationProjectInput!) {\n    answer: addToCooperationProject(input: $input) {\n      saved: cooperationProject { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCommitment($input: CreateCommitmentInput!) {\n    answer: createCommitment(input: $input) {\n      saved: commitment { id version }\n      warnings { message }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCommitment($input: CreateCommitmentInput!) {\n    answer: createCommitment(input: $input) {\n      saved: commitment { id version }\n      warnings { message }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCommitment($input: UpdateCommitmentInput!) {\n    answer: updateCommitment(input: $input) {\n      saved: commitment { id version }\n      warnings { message }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCommitment($input: UpdateCommitmentInput!) {\n    answer: updateCommitment(input: $input) {\n      saved: commitment { id version }\n      warnings { message }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCommitment($input: WithdrawCommitmentInput!) {\n    answer: withdrawCommitment(input: $input) {\n      saved: commitment { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawCommitment($input: WithdrawCommitmentInput!) {\n    answer: withdrawCommitment(input: $input) {\n      saved: commitment { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectOverview on CooperationProject {\n    id\n    title\n    version\n    stage\n    setAsideFrom\n    summary\n    limitsDiscussedOn\n    valueSharing\n    viewerCanUpdate\n    viewerCanOverride\n    missing { code message }\n    passages { id from to at reason passedOver by }\n    objectives { id statement }\n    limits { id statement kind threshold unit holder { __typename id name } warnings { message } }\n    parties {\n      id\n      role\n      actor { __typename id name ... on Lieu { slug } }\n      commitments { id version statement kind state share { amount unit } }\n    }\n  }\n"): (typeof documents)["\n  fragment ProjectOverview on CooperationProject {\n    id\n    title\n    version\n    stage\n    setAsideFrom\n    summary\n    limitsDiscussedOn\n    valueSharing\n    viewerCanUpdate\n    viewerCanOverride\n    missing { code message }\n    passages { id from to at reason passedOver by }\n    objectives { id statement }\n    limits { id statement kind threshold unit holder { __typename id name } warnings { message } }\n    parties {\n      id\n      role\n      actor { __typename id name ... on Lieu { slug } }\n      commitments { id version statement kind state share { amount unit } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectEvents on CooperationProject {\n    essMonthEvents(first: 30) {\n      totalCount\n      nodes {\n        id\n        title\n        status\n        essMonth { id year }\n        occurrences { id startsAt endsAt lieu { id name timeZone } }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ProjectEvents on CooperationProject {\n    essMonthEvents(first: 30) {\n      totalCount\n      nodes {\n        id\n        title\n        status\n        essMonth { id year }\n        occurrences { id startsAt endsAt lieu { id name timeZone } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectFrame($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      ...ProjectHead\n    }\n  }\n"): (typeof documents)["\n  query ProjectFrame($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      ...ProjectHead\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectHead on CooperationProject {\n    id\n    title\n    stage\n    version\n    updatedAt\n    viewerCanUpdate\n    viewerCanOverride\n    viewerCanDelete\n  }\n"): (typeof documents)["\n  fragment ProjectHead on CooperationProject {\n    id\n    title\n    stage\n    version\n    updatedAt\n    viewerCanUpdate\n    viewerCanOverride\n    viewerCanDelete\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteProject($input: DeleteInput!) {\n    answer: deleteCooperationProject(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteProject($input: DeleteInput!) {\n    answer: deleteCooperationProject(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectPage($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      ...ProjectOverview\n      ...ProjectEvents\n      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }\n    }\n  }\n"): (typeof documents)["\n  query ProjectPage($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      ...ProjectOverview\n      ...ProjectEvents\n      mobilisations(first: 20, orderBy: UPDATED_AT_DESC) { ...Mobilised }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectCard on CooperationProject {\n    id\n    title\n    stage\n    version\n    updatedAt\n    viewerCanUpdate\n    viewerCanOverride\n    parties { id role actor { __typename id name ... on Lieu { slug } } }\n  }\n"): (typeof documents)["\n  fragment ProjectCard on CooperationProject {\n    id\n    title\n    stage\n    version\n    updatedAt\n    viewerCanUpdate\n    viewerCanOverride\n    parties { id role actor { __typename id name ... on Lieu { slug } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectsBoard($network: ID!, $text: String, $cards: Int!) {\n    all: cooperationProjects(filter: { network: $network, text: $text }, first: 1) { totalCount }\n    IDEA: cooperationProjects(filter: { network: $network, text: $text, stages: [IDEA] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    EMERGING: cooperationProjects(filter: { network: $network, text: $text, stages: [EMERGING] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    ORGANISED: cooperationProjects(filter: { network: $network, text: $text, stages: [ORGANISED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    ACTIVE: cooperationProjects(filter: { network: $network, text: $text, stages: [ACTIVE] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    REVIEWED: cooperationProjects(filter: { network: $network, text: $text, stages: [REVIEWED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    CLOSED: cooperationProjects(filter: { network: $network, text: $text, stages: [CLOSED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    SET_ASIDE: cooperationProjects(filter: { network: $network, text: $text, stages: [SET_ASIDE] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n  }\n"): (typeof documents)["\n  query ProjectsBoard($network: ID!, $text: String, $cards: Int!) {\n    all: cooperationProjects(filter: { network: $network, text: $text }, first: 1) { totalCount }\n    IDEA: cooperationProjects(filter: { network: $network, text: $text, stages: [IDEA] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    EMERGING: cooperationProjects(filter: { network: $network, text: $text, stages: [EMERGING] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    ORGANISED: cooperationProjects(filter: { network: $network, text: $text, stages: [ORGANISED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    ACTIVE: cooperationProjects(filter: { network: $network, text: $text, stages: [ACTIVE] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    REVIEWED: cooperationProjects(filter: { network: $network, text: $text, stages: [REVIEWED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    CLOSED: cooperationProjects(filter: { network: $network, text: $text, stages: [CLOSED] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n    SET_ASIDE: cooperationProjects(filter: { network: $network, text: $text, stages: [SET_ASIDE] }, first: $cards, orderBy: UPDATED_AT_DESC) { totalCount nodes { id ...ProjectCard } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceProject($input: AdvanceCooperationProjectInput!) {\n    advanceCooperationProject(input: $input) {\n      cooperationProject { id stage version updatedAt }\n      missing { code message }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation AdvanceProject($input: AdvanceCooperationProjectInput!) {\n    advanceCooperationProject(input: $input) {\n      cooperationProject { id stage version updatedAt }\n      missing { code message }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectSheet($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      ...ProjectOverview\n      effects { id statement state beneficiary { code label } expectedBy { id actor { __typename id name } } }\n      filRouge { id sentence milestones { id title startsOn done } }\n      decisions { id title decidedOn }\n    }\n  }\n"): (typeof documents)["\n  query ProjectSheet($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      ...ProjectOverview\n      effects { id statement state beneficiary { code label } expectedBy { id actor { __typename id name } } }\n      filRouge { id sentence milestones { id title startsOn done } }\n      decisions { id title decidedOn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SharedResources on ResourceConnection {\n    totalCount\n    nodes { id title category { code label } quantity unit sharing conditions }\n  }\n"): (typeof documents)["\n  fragment SharedResources on ResourceConnection {\n    totalCount\n    nodes { id title category { code label } quantity unit sharing conditions }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatedNeeds on NeedConnection {\n    totalCount\n    nodes { id title category { code label } quantity unit description }\n  }\n"): (typeof documents)["\n  fragment StatedNeeds on NeedConnection {\n    totalCount\n    nodes { id title category { code label } quantity unit description }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateResource($input: CreateResourceInput!) {\n    answer: createResource(input: $input) {\n      saved: resource { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateResource($input: CreateResourceInput!) {\n    answer: createResource(input: $input) {\n      saved: resource { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateResource($input: UpdateResourceInput!) {\n    answer: updateResource(input: $input) {\n      saved: resource { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateResource($input: UpdateResourceInput!) {\n    answer: updateResource(input: $input) {\n      saved: resource { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResourceAsItIs($id: ID!) {\n    current: resource(id: $id) { version }\n  }\n"): (typeof documents)["\n  query ResourceAsItIs($id: ID!) {\n    current: resource(id: $id) { version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateNeed($input: CreateNeedInput!) {\n    answer: createNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateNeed($input: CreateNeedInput!) {\n    answer: createNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseEventNeed($input: RaiseEventNeedInput!) {\n    answer: raiseEventNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation RaiseEventNeed($input: RaiseEventNeedInput!) {\n    answer: raiseEventNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventOfNeed($id: ID!) {\n    essMonthEvent(id: $id) { id title viewerCanUpdate essMonth { id year } organisers { __typename id } }\n  }\n"): (typeof documents)["\n  query EventOfNeed($id: ID!) {\n    essMonthEvent(id: $id) { id title viewerCanUpdate essMonth { id year } organisers { __typename id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateNeed($input: UpdateNeedInput!) {\n    answer: updateNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateNeed($input: UpdateNeedInput!) {\n    answer: updateNeed(input: $input) {\n      saved: need { id version }\n      userErrors { code path message }\n      conflicts { field base mine theirs }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedAsItIs($id: ID!) {\n    current: need(id: $id) { version }\n  }\n"): (typeof documents)["\n  query NeedAsItIs($id: ID!) {\n    current: need(id: $id) { version }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResourcesList($filter: ResourceFilter!, $first: Int!, $after: String) {\n    resources(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title nature category { code label } quantity unit description conditions exchange price priceUnit sharing cover { id ...CoverPhoto }\n        holder { __typename id name ... on Lieu { slug } }\n        lieu { __typename id name slug }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ResourcesList($filter: ResourceFilter!, $first: Int!, $after: String) {\n    resources(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title nature category { code label } quantity unit description conditions exchange price priceUnit sharing cover { id ...CoverPhoto }\n        holder { __typename id name ... on Lieu { slug } }\n        lieu { __typename id name slug }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsList($filter: NeedFilter!, $first: Int!, $after: String) {\n    needs(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title nature category { code label } quantity unit description from until event { id title }\n        holder { __typename id name ... on Lieu { slug } }\n        lieu { __typename id name slug }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NeedsList($filter: NeedFilter!, $first: Int!, $after: String) {\n    needs(filter: $filter, first: $first, after: $after, orderBy: UPDATED_AT_DESC) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id title nature category { code label } quantity unit description from until event { id title }\n        holder { __typename id name ... on Lieu { slug } }\n        lieu { __typename id name slug }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResourcePage($id: ID!) {\n    resource(id: $id) {\n      id version title nature category { code label } quantity unit description conditions exchange price priceUnit deposit insurance openingHours closures { id from until reason } sharing updatedAt viewerCanUpdate viewerCanDelete photos { id ...GalleryPhoto }\n      holder { __typename id name ... on Lieu { slug } }\n      lieu { __typename id name slug timeZone }\n    }\n  }\n"): (typeof documents)["\n  query ResourcePage($id: ID!) {\n    resource(id: $id) {\n      id version title nature category { code label } quantity unit description conditions exchange price priceUnit deposit insurance openingHours closures { id from until reason } sharing updatedAt viewerCanUpdate viewerCanDelete photos { id ...GalleryPhoto }\n      holder { __typename id name ... on Lieu { slug } }\n      lieu { __typename id name slug timeZone }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedPage($id: ID!) {\n    need(id: $id) {\n      id version title nature category { code label } quantity unit description from until updatedAt viewerCanUpdate viewerCanDelete\n      event { id title essMonth { id year } occurrences { id startsAt endsAt lieu { id timeZone } } }\n      holder { __typename id name ... on Lieu { slug } }\n      lieu { __typename id name slug }\n    }\n  }\n"): (typeof documents)["\n  query NeedPage($id: ID!) {\n    need(id: $id) {\n      id version title nature category { code label } quantity unit description from until updatedAt viewerCanUpdate viewerCanDelete\n      event { id title essMonth { id year } occurrences { id startsAt endsAt lieu { id timeZone } } }\n      holder { __typename id name ... on Lieu { slug } }\n      lieu { __typename id name slug }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntentOptions {\n    material: terms(list: \"MATERIAL_RESOURCE\") { code label }\n    immaterial: terms(list: \"IMMATERIAL_RESOURCE\") { code label }\n  }\n"): (typeof documents)["\n  query IntentOptions {\n    material: terms(list: \"MATERIAL_RESOURCE\") { code label }\n    immaterial: terms(list: \"IMMATERIAL_RESOURCE\") { code label }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteResource($input: DeleteInput!) {\n    answer: deleteResource(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteResource($input: DeleteInput!) {\n    answer: deleteResource(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteNeed($input: DeleteInput!) {\n    answer: deleteNeed(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteNeed($input: DeleteInput!) {\n    answer: deleteNeed(input: $input) {\n      deletedId\n      userErrors { code path message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Task on CooperationTask {\n    id\n    version\n    title\n    notes\n    done\n    dueOn\n    overdue\n    mine\n    viewerCanUpdate\n    viewerCanComplete\n    assignee { id name }\n    milestone { id title }\n  }\n"): (typeof documents)["\n  fragment Task on CooperationTask {\n    id\n    version\n    title\n    notes\n    done\n    dueOn\n    overdue\n    mine\n    viewerCanUpdate\n    viewerCanComplete\n    assignee { id name }\n    milestone { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Decision on Decision {\n    id\n    version\n    title\n    decidedOn\n    outcome\n    viewerCanUpdate\n    objections { id statement by { __typename id name ... on Lieu { slug } } }\n    milestone { id title }\n  }\n"): (typeof documents)["\n  fragment Decision on Decision {\n    id\n    version\n    title\n    decidedOn\n    outcome\n    viewerCanUpdate\n    objections { id statement by { __typename id name ... on Lieu { slug } } }\n    milestone { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkDocument on CooperationDocument {\n    id\n    version\n    title\n    url\n    viewerCanUpdate\n    milestone { id title }\n  }\n"): (typeof documents)["\n  fragment WorkDocument on CooperationDocument {\n    id\n    version\n    title\n    url\n    viewerCanUpdate\n    milestone { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkPage($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      filRouge { id milestones { id title } }\n      tasks(orderBy: MINE_FIRST, first: 300) { totalCount nodes { id ...Task } }\n      decisions { id ...Decision }\n      documents(first: 200) { totalCount nodes { id ...WorkDocument } }\n    }\n  }\n"): (typeof documents)["\n  query WorkPage($id: ID!) {\n    cooperationProject(id: $id) {\n      id\n      title\n      viewerCanUpdate\n      filRouge { id milestones { id title } }\n      tasks(orderBy: MINE_FIRST, first: 300) { totalCount nodes { id ...Task } }\n      decisions { id ...Decision }\n      documents(first: 200) { totalCount nodes { id ...WorkDocument } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTaskDone($input: SetTaskDoneInput!) {\n    answer: setTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation SetTaskDone($input: SetTaskDoneInput!) {\n    answer: setTaskDone(input: $input) { task { id version done } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTask($input: CreateCooperationTaskInput!) {\n    answer: createCooperationTask(input: $input) { saved: task { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CreateTask($input: CreateCooperationTaskInput!) {\n    answer: createCooperationTask(input: $input) { saved: task { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTask($input: UpdateCooperationTaskInput!) {\n    answer: updateCooperationTask(input: $input) { saved: task { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"): (typeof documents)["\n  mutation UpdateTask($input: UpdateCooperationTaskInput!) {\n    answer: updateCooperationTask(input: $input) { saved: task { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskAsItIs($id: ID!) {\n    current: cooperationTask(id: $id) { version ...Task }\n  }\n"): (typeof documents)["\n  query TaskAsItIs($id: ID!) {\n    current: cooperationTask(id: $id) { version ...Task }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTask($input: DeleteInput!) {\n    answer: deleteCooperationTask(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteTask($input: DeleteInput!) {\n    answer: deleteCooperationTask(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDecision($input: CreateDecisionInput!) {\n    answer: createDecision(input: $input) { saved: decision { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CreateDecision($input: CreateDecisionInput!) {\n    answer: createDecision(input: $input) { saved: decision { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDecision($input: UpdateDecisionInput!) {\n    answer: updateDecision(input: $input) { saved: decision { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"): (typeof documents)["\n  mutation UpdateDecision($input: UpdateDecisionInput!) {\n    answer: updateDecision(input: $input) { saved: decision { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionAsItIs($id: ID!) {\n    current: decision(id: $id) { version ...Decision }\n  }\n"): (typeof documents)["\n  query DecisionAsItIs($id: ID!) {\n    current: decision(id: $id) { version ...Decision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteDecision($input: DeleteInput!) {\n    answer: deleteDecision(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteDecision($input: DeleteInput!) {\n    answer: deleteDecision(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDocument($input: CreateCooperationDocumentInput!) {\n    answer: createCooperationDocument(input: $input) { saved: document { id version } userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation CreateDocument($input: CreateCooperationDocumentInput!) {\n    answer: createCooperationDocument(input: $input) { saved: document { id version } userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDocument($input: UpdateCooperationDocumentInput!) {\n    answer: updateCooperationDocument(input: $input) { saved: document { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"): (typeof documents)["\n  mutation UpdateDocument($input: UpdateCooperationDocumentInput!) {\n    answer: updateCooperationDocument(input: $input) { saved: document { id version } userErrors { code path message } conflicts { field base mine theirs } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentAsItIs($id: ID!) {\n    current: cooperationDocument(id: $id) { version ...WorkDocument }\n  }\n"): (typeof documents)["\n  query DocumentAsItIs($id: ID!) {\n    current: cooperationDocument(id: $id) { version ...WorkDocument }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteDocument($input: DeleteInput!) {\n    answer: deleteCooperationDocument(input: $input) { deletedId userErrors { code path message } }\n  }\n"): (typeof documents)["\n  mutation DeleteDocument($input: DeleteInput!) {\n    answer: deleteCooperationDocument(input: $input) { deletedId userErrors { code path message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LieuChoices($network: ID!, $after: String) {\n    lieux(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n"): (typeof documents)["\n  query LieuChoices($network: ID!, $after: String) {\n    lieux(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationChoices($network: ID!, $after: String) {\n    organisations(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationChoices($network: ID!, $after: String) {\n    organisations(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonChoices($network: ID!, $after: String) {\n    people(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n"): (typeof documents)["\n  query PersonChoices($network: ID!, $after: String) {\n    people(filter: { network: $network }, first: 500, after: $after) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id name viewerCanUpdate }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      kind\n      accountId\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      kind\n      accountId\n      name\n      locale\n      instanceAdmin\n      memberships {\n        network { id slug name }\n        roles\n        permissions\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n"): (typeof documents)["\n  query NetworkBySlug($slug: String!) {\n    network(slug: $slug) { id slug name }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;