namespace MarketDept.Domain.Regulations;

/// <summary>One clause of the regulation as data (条款): its number, its content restated, and the reading taken.</summary>
/// <remarks>Immutable; there is one object for each clause, so reference equality is equality. <see cref="All"/> lists them. Parts 一 to 五 of
/// section 8 are 8.1 to 8.5.</remarks>
public sealed class Clause
{
    internal Clause(string id, ClauseKinds kinds)
    {
        Id = ClauseId.Parse(id);
        Kinds = kinds;
        Binding = Binding.Of(Id);
    }

    /// <summary>Every clause of the regulation (条款目录), sections 1 to 11, by number.</summary>
    public static ValueList<Clause> All => ClauseCatalogue.All;
    /// <summary>The clauses whose breach can be the basis of an ordinary fine (可作为罚款依据的条款): all of sections 8 to 10.</summary>
    public static ValueList<Clause> Finable => ClauseCatalogue.Finable;
    /// <summary>The clauses that impose a sanction (罚则): section 11.</summary>
    public static ValueList<Clause> Sanctions => ClauseCatalogue.Sanctions;

    /// <summary>The number of the clause (条款号), such as <c>8.3.3</c>.</summary>
    public ClauseId Id { get; }

    /// <summary>The section (节) of the clause, 1 to 11.</summary>
    public int Section => Id.Section;

    /// <summary>The kinds of demand that the clause makes (性质).</summary>
    public ClauseKinds Kinds { get; }
    /// <summary>The short name of the clause in Chinese and English (名称).</summary>
    public required Bilingual Title { get; init; }
    /// <summary>The content of the clause, restated in sentences (内容摘要).</summary>
    public required Bilingual Summary { get; init; }
    /// <summary>The reading taken where the text leaves a question open (释义裁定); null where it leaves none open.</summary>
    public Bilingual? Ruling { get; init; }
    /// <summary>Why the package does not compute the clause (不予计算的理由); present exactly if <see cref="Kinds"/> has <see cref="ClauseKinds.Human"/>
    /// or <see cref="ClauseKinds.Purpose"/>.</summary>
    public Bilingual? WhyNotComputed { get; init; }
    /// <summary>The legal risk of what the clause charges besides a fine (法律风险), such as compensation or a deduction for absence; null where none is known.</summary>
    public LegalRisk? LegalRisk { get; init; }

    /// <summary>The legal risk of the fine that the clause imposes (罚款的法律风险); null where it imposes none.</summary>
    public LegalRisk? FineRisk => Tier == FineTier.None ? null : LegalRisk.OfFines;

    /// <summary>The clauses of section 11 that sanction a breach of this one, lowest first (适用罚则); empty where none does.</summary>
    public ValueList<ClauseId> AnsweredBy { get; init; } = [];
    /// <summary>The clauses that give way where this one applies to the same act of the same person (优先于).</summary>
    public ValueList<ClauseId> Overrides { get; init; } = [];
    /// <summary>Which of the edition's fines the clause imposes (罚款档次); only clauses of section 11 impose one.</summary>
    internal FineTier Tier { get; init; }

    /// <summary>Whether a breach of the clause can be the basis of an ordinary fine (可作为罚款依据): sections 8 to 10 only.</summary>
    public bool CanBeBasisOfFine => AnsweredBy.Count > 0;

    /// <summary>Why the clause binds its posts (约束对象及理由); <see cref="Staffing.Position.IsBoundBy"/> answers which. Null for a clause that is
    /// neither operating rule nor sanction.</summary>
    public Bilingual? WhomItBinds => Binding?.Why;

    internal Binding? Binding { get; }

    /// <summary>Whether the clause is only a duty that a person fulfils or judges, with nothing to compute or record (纯人工职责).</summary>
    public bool IsHumanOnly => Kinds is ClauseKinds.Human or ClauseKinds.Purpose;

    /// <summary>The content of the clause, as a line of an explanation.</summary>
    internal FixedLine Restated =>
        field ??= new(ExplanationTopic.Clause, Id, $"第{Id}条：{Summary.Chinese}", $"Clause {Id}: {Summary.English}");

    /// <summary>The breach of the clause, as a line of an explanation.</summary>
    internal FixedLine Broken => field ??= new(ExplanationTopic.Fact, Id,
        $"违反第{Id}条（{Title.Chinese}）：{Summary.Chinese}", $"Breach of clause {Id} ({Title.English}): {Summary.English}");

    /// <summary>The reading of the clause, as a line of an explanation; null where no question is open.</summary>
    internal FixedLine? Reading => Ruling is { } ruling
        ? field ??= new(ExplanationTopic.Reading, Id, $"释义：{ruling.Chinese}", $"Reading: {ruling.English}")
        : null;

    /// <summary>The clause with a number (查找条款); null where the regulation has none.</summary>
    public static Clause? Find(ClauseId id) => ClauseCatalogue.Find(id);

    /// <summary>The clause with a number (条款); a number that the catalogue lacks is refused.</summary>
    /// <exception cref="DomainException">The regulation has no such clause (<see cref="RegulationRefusals.UnknownClause"/>).</exception>
    public static Clause Get(ClauseId id) => ClauseCatalogue.Get(id);

    /// <summary>The clause with a number given as text, such as <c>8.3.3</c>; a number that the catalogue lacks is refused.</summary>
    /// <exception cref="FormatException">The text is no clause number.</exception>
    /// <exception cref="DomainException">The regulation has no such clause (<see cref="RegulationRefusals.UnknownClause"/>).</exception>
    /// <example><code>
    /// Clause clause = Clause.Get("8.3.3");
    /// Console.WriteLine($"{clause.Id} {clause.Title.Chinese}：{clause.Summary.Chinese}");
    /// </code></example>
    public static Clause Get(string id) => ClauseCatalogue.Get(ClauseId.Parse(Guard.Against.Null(id)));

    /// <summary>The clauses of a section, by number; empty where there is no such section.</summary>
    /// <param name="section">1 to 11.</param>
    public static ValueList<Clause> InSection(int section) => ClauseCatalogue.InSection(section);

    /// <summary>Number and title, Chinese first.</summary>
    public override string ToString() => $"{Id} {Title}";
}
