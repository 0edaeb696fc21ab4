import { type Fragment, identifier, joined, raw, sql } from './fragment.ts';
import type { Join, Relation, RelationKind, Select, Source } from './plan.ts';
import { orderings, type Writer } from './write-expression.ts';

type Of<Kind extends RelationKind> = Extract<Relation, { readonly kind: Kind }>;

const WRITERS: { readonly [Kind in RelationKind]: (node: Of<Kind>, writer: Writer) => Fragment } = {
  table: (node) => sql`SELECT * FROM ${tableName(node)}`,
  select: writeSelect,
  with: ({ tables, body }, writer) => {
    const named = tables.map(
      ({ name, relation, inline }) =>
        sql`${identifier(name)} AS ${raw(inline ? writer.dialect.inlineHint : '')}(${writer.relation(relation)})`,
    );
    return sql`WITH ${joined(named, ',\n')}\n${writer.relation(body)}`;
  },
  'union-all': ({ relations }, writer) =>
    joined(
      relations.map((relation) => sql`(${writer.relation(relation)})`),
      '\nUNION ALL\n',
    ),
  values: ({ columns, rows }, writer) => {
    const written = rows.map((row) => sql`(${joined(row.map(writer.expression), ', ')})`);
    return sql`SELECT * FROM (VALUES ${joined(written, ', ')}) AS "v" (${joined(columns.map(identifier), ', ')})`;
  },
};

export function writeRelation(relation: Relation, writer: Writer): Fragment {
  // The table's type pairs every kind with the writer of that kind.
  const write = WRITERS[relation.kind] as (node: Relation, writer: Writer) => Fragment;
  return write(relation, writer);
}

/** One clause a line. */
function writeSelect(node: Select, writer: Writer): Fragment {
  const columns = [
    ...node.allOf.map((alias) => sql`${identifier(alias)}.*`),
    ...node.columns.map(({ name, expression }) => sql`${writer.expression(expression)} AS ${identifier(name)}`),
  ];
  const ordinals = node.groupBy.map((name) =>
    String(1 + node.columns.findIndex((projection) => projection.name === name)),
  );
  const clauses = [
    sql`SELECT ${raw(node.distinct ? 'DISTINCT ' : '')}${joined(columns, ', ')}`,
    ...(node.from === null ? [] : [sql`FROM ${writeSource(node.from, writer)}`]),
    ...node.joins.map((join) => writeJoin(join, writer)),
    ...(node.where === null ? [] : [sql`WHERE ${writer.expression(node.where)}`]),
    ...(ordinals.length === 0 ? [] : [raw(`GROUP BY ${ordinals.join(', ')}`)]),
    ...(node.having === null ? [] : [sql`HAVING ${writer.expression(node.having)}`]),
    ...(node.orderBy.length === 0 ? [] : [sql`ORDER BY ${orderings(node.orderBy, writer)}`]),
    ...(node.limit === null ? [] : [raw(`LIMIT ${node.limit}`)]),
  ];
  return joined(clauses, '\n');
}

function writeSource({ relation, alias }: Source, writer: Writer): Fragment {
  const written = relation.kind === 'table' ? tableName(relation) : sql`(${writer.relation(relation)})`;
  return sql`${written} AS ${identifier(alias)}`;
}

function tableName({ name, database }: Of<'table'>): Fragment {
  return database === null ? identifier(name) : sql`${identifier(database)}.${identifier(name)}`;
}

const JOINS = { inner: 'JOIN', left: 'LEFT JOIN' } as const;

function writeJoin(join: Join, writer: Writer): Fragment {
  return sql`${raw(JOINS[join.kind])} ${writeSource(join, writer)} ON ${writer.expression(join.on)}`;
}
