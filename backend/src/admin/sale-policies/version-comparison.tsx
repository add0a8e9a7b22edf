import { Badge, Table, Text } from "@medusajs/ui";
import { Fragment } from "react";
import type { PolicyPreviewed, SalePolicyDto, SalePolicyVersionDto } from "../../contracts/sale-policy";
import { formatNumber, inWords } from "../attribution/format";
import { WideTable } from "../parts/wide-table";
import { compareSteps, type Difference } from "./compare-steps";
import { formatDays } from "./days";
import { describeStep } from "./describe-step";

interface VersionComparisonProps {
  readonly policy: SalePolicyDto;
  readonly left: SalePolicyVersionDto;
  readonly right: SalePolicyVersionDto;
  /** What each gives of an amount, once somebody has asked. */
  readonly preview: PolicyPreviewed | undefined;
}

const SETTINGS: readonly (readonly [label: string, of: (version: SalePolicyVersionDto) => string])[] = [
  ["Days, UTC", formatDays],
  ["Currency of amounts", ({ currency }) => (currency === "*" ? "none: shares only" : currency)],
  ["What rounding leaves", ({ roundingSink }) => inWords(roundingSink)],
  [
    "The provider's fee",
    ({ feeBearer }) => (feeBearer === "shared" ? "all who share in the line" : "the shop"),
  ],
];

/** Two versions side by side, steps as rows; what differs is marked in words. One version is one column. */
export function VersionComparison({ policy, left, right, preview }: VersionComparisonProps) {
  const isOne = left.version === right.version;
  const columns = isOne ? [left] : [left, right];
  return (
    <WideTable label="What each version gives">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Recipient</Table.HeaderCell>
          {columns.map(({ version, phase }) => (
            <Fragment key={version}>
              <Table.HeaderCell>
                Version {version}, {inWords(phase).toLowerCase()}
              </Table.HeaderCell>
              {preview && <Table.HeaderCell className="text-right">{preview.currencyCode}</Table.HeaderCell>}
            </Fragment>
          ))}
          {!isOne && <Table.HeaderCell>Difference</Table.HeaderCell>}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {compareSteps(left.steps, right.steps).map((compared) => (
          <Table.Row key={compared.recipient}>
            <Table.Cell className="min-w-40 py-2">
              <Text size="small" weight="plus">
                {inWords(compared.recipient)}
              </Text>
              <Text size="xsmall" className="whitespace-normal text-ui-fg-subtle">
                {(compared.right ?? compared.left)?.label}
              </Text>
            </Table.Cell>
            {columns.map((version) => (
              <Fragment key={version.version}>
                <Rule text={ruleFor(policy, version, compared.recipient)} />
                {preview && (
                  <Amount preview={preview} version={version.version} recipient={compared.recipient} />
                )}
              </Fragment>
            ))}
            {!isOne && <Mark difference={compared.difference} />}
          </Table.Row>
        ))}
        {SETTINGS.map(([label, of]) => (
          <Table.Row key={label}>
            <Table.Cell className="py-2">{label}</Table.Cell>
            {columns.map((version) => (
              <Fragment key={version.version}>
                <Rule text={of(version)} />
                {preview && <Table.Cell />}
              </Fragment>
            ))}
            {!isOne && <Mark difference={of(left) === of(right) ? "same" : "changed"} />}
          </Table.Row>
        ))}
      </Table.Body>
    </WideTable>
  );
}

/** What a version gives a recipient, with the place of the step in the order. */
function ruleFor(
  policy: SalePolicyDto,
  version: SalePolicyVersionDto,
  recipient: string,
): string | undefined {
  const place = version.steps.findIndex((step) => step.recipient === recipient);
  const step = version.steps[place];
  return step && `${place + 1}. ${describeStep(step, currencyOf(policy, version))}`;
}

function currencyOf({ currencies }: SalePolicyDto, { currency }: SalePolicyVersionDto) {
  return currencies.find(({ code }) => code === currency);
}

function Rule({ text }: { readonly text: string | undefined }) {
  return <Table.Cell className="min-w-56 whitespace-normal py-2">{text ?? "–"}</Table.Cell>;
}

interface AmountProps {
  readonly preview: PolicyPreviewed;
  readonly version: number;
  readonly recipient: string;
}

function Amount({ preview, version, recipient }: AmountProps) {
  const split = preview.splits.find((one) => one.version === version);
  const part = split?.parts.find((one) => one.recipient === recipient);
  return (
    <Table.Cell className="whitespace-nowrap text-right tabular-nums">
      {part ? formatNumber(part.amountMinor, preview.exponent) : "–"}
    </Table.Cell>
  );
}

const MARKS = {
  changed: { color: "orange", label: "Changed" },
  moved: { color: "orange", label: "Runs at another place" },
  added: { color: "green", label: "New" },
  removed: { color: "red", label: "Left out" },
} as const;

function Mark({ difference }: { readonly difference: Difference }) {
  if (difference === "same") {
    return (
      <Table.Cell>
        <span className="sr-only">None</span>
      </Table.Cell>
    );
  }
  const { color, label } = MARKS[difference];
  return (
    <Table.Cell>
      <Badge size="2xsmall" color={color}>
        {label}
      </Badge>
    </Table.Cell>
  );
}
