import { isObject } from "./pointer.js";

/** Words that names of fields are made of everywhere: what they say of an answer, anybody could have guessed. */
const COMMON = `
a able about accept accepted access account accounts action actions active activity actor add added additional address addresses admin after all allow
allowed alt amount an analytics and any api app application applied approval approved archive archived area array as asc asset assets assigned assignee
assignees at attachment attachments attempt attempts attribute attributes audit auth author authors auto available avatar average back badge balance
banner base batch before begin billing block blocked blocks board body bool boolean border bot bottom box branch brand bucket budget build bulk button
by bytes cached calendar call can cancel canceled cancelled capacity card category categories change changed changes channel channels check checked
checksum child children city class client clients closed code codes collaborators collection color colour column columns comment comments company
complete completed completion component computed condition config confidence confirmed connected connection contact contacts container content contents
context copy cost count country counts create created creation creator credit currency current cursor custom customer data database dataset date dates
day days deadline default delete deleted deletion depth desc description detail details device diff digest dimension direction directory disabled
discount display distance document documents domain done done download downloads draft due duration dynamic edit editable edited editor effective email
emails embed empty enabled end ended ending engine entries entry environment error errors estimate estimated event events exact example excluded
executed execution expired expires expiry export extension external extra failed failure favorite favourite feature featured features fee field fields
file filename files fill filter filters final finished first fixed flag flags folder folders font footer for format formatted forms forward found free
frequency from full function gateway general generated geo global goal grade grand granted graph grid group grouped groups guest guid has hash header
headers height help hidden high hint history home host hour hours html http icon id identifier identity ids image images import imported important in
inactive included index info initial input inserted instance instructions integration interval invitation invite invited invoice invoices is issue issues
item items job jobs json key keys keyword keywords kind label labels language large last lat latest latitude layout lead left legal length level levels
license like likes limit limits line lines link linked links list lists lng load loaded locale location lock locked log logo logs long longitude low main
managed manager manual map master match matched max maximum mean media member members memo menu merge message messages meta metadata method methods
metric metrics mime min minimum minute minutes mode model modified module month monthly months more most move moved multiple name names new next nick
no node nodes none normal not note notes notification notifications null number numbers object objects of off offset ok old on online open opened option
optional options or order ordered orders organization organisation origin original other output overdue owner owners package page pages paid parameter
params parent parents part partial partner parts password path paths pause paused payload payment payments pending per percent percentage period
permission permissions person phone photo picture pinned place plan plans platform plot point points policy popular position post posts preferences
prefix present preview previous price prices primary priority privacy private probability process processed processing product products profile progress
project projects property properties protected protocol provider public publish published purpose quality quantity query queue quota range rank rate
rates rating ratio raw read ready reason receipt received recent record records recurring redirect ref reference references refund refunded region
registered related relation release remaining reminder removed replied reply report reports request requested requests required reset resolution
resolved resource resources response responses restricted result results retries retry revision right role roles root row rows rule rules run running
sample samples scale schedule scheduled schema scope score scores search second seconds section sections secure security selected send sender sent
sequence series server service services session set settings setup shared shares short show signature signed single site size skip small snapshot
social software sort sorted source sources space spec specification stage standard star start started state states static statistics stats status step
steps stop stopped storage store stored strategy stream street string structure style sub subject submitted submission subscription success suffix
suggested sum summary support supported suspended switch sync synced system tab table tags tag target targets task tasks tax team teams template
templates term terms test text theme threshold thumbnail thumbnails tier time timeline timeout timer times timestamp timezone title to token tokens tool
tools top topic total totals trace tracked tracking traffic transaction transfer trash trashed tree trial trigger triggered trusted type types unit units
unique unread until up update updated updater upload uploaded uploads uri url urls usage use used user username users uuid valid validated validation
value values variable variables verified verification version versions via video view viewed viewer views visibility visible volume votes warning
warnings watch watchers web webhook website week weight width window with work workflow workspace write year years zip zone
abstract alias aliases anchor appearance attached audience badges banned bandwidth bcc bill blob body bookmark bookmarked browser caption cc certificate
chart choice citation collapsed commit commits compressed condensed consent contract contracts contributors copied copyright coupon cover crop csv
deliverable delivered delivery denied dependencies dependency deployed deposit destination discussion dispatch division doi downloaded drive dropped
emoji encoding encrypted endpoint enrolled etag evaluation exception expanded experiment experiments expression facet faq feedback fetched figure
fingerprint fixture forecast fork forked frozen fulfilled genre geometry git grant greeting handle headline heading highlight highlighted identical
implementation impressions inbox income installed instructor introduction inventory invalid involved ip iso join joined journal keyed lane launched
layer layers lead liked listing live logged lookup loop manifest markdown markup md merged migrated milestone milestones mobile monitor mtime muted
namespace negative notice notified occurrence occurrences offer offline onboarding opacity outcome outline output parsed passed peer pinned pipeline
pipelines plain plural portal positive posted prepared prerequisites presence pretty printed promoted proposal proposals protection publisher pulled
purchase push pushed quote quotes reaction reactions reads realm rebuilt recipient recipients recommendation recovered region regions reject rejected
rendered renewal renewed repeat repeated replica replies reputation reserved resized responsible resumed retention returned revenue review reviewed reviewer
reviewers reviews rich rotated rotation rounded salary scanned screenshot sealed seat seats seen segment segments semantic serial severity sha shape
shipping sibling siblings sidebar signup slide slides slot slots slug snippet snoozed soft spent spread stale stamp stars stars storage submit
subtask subtasks subtotal suggestion supplier supports surface survey symbol synonym tall taxes telephone temperature tenant tended ticket tickets tint
tip tooltip touched track tracker translated translation translations transparent trending ttl tutorial twin unavailable unread unsubscribed upcoming
upvotes utc vendor verdict verify viewport vote voted wallet warehouse watched weekly wide wiki winner worker yearly zoom
`;

/** Splits a name into its words, in lower case. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");

/**
 * The words that a report may use: common ones, and those that name things in the spec. No text of it is read: descriptions and examples may
 * tell of persons, if only of invented ones.
 */
export function vocabularyOf(document: unknown): Set<string> {
  const words = new Set(COMMON.split(/\s+/).filter((word) => word !== ""));
  const take = (name: string): void => {
    for (const word of wordsOf(name)) words.add(word);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (!isObject(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "example" || key === "examples" || key === "default") continue;
      if (NAMES.has(key) && isObject(value)) Object.keys(value).forEach(take);
      if (key === "name" || key === "operationId") if (typeof value === "string") take(value);
      visit(value);
    }
  };
  visit(document);
  return words;
}

/** Keys of a spec whose members are named by its author. */
const NAMES = new Set(["properties", "schemas", "parameters", "responses"]);
