namespace MarketDept.Domain.Notices;

/// <summary>A check of many notices (通知单登记簿): missing signatures, stubs not filed, and numbers used twice.</summary>
/// <remarks>The register is computed from the notices given and not stored. The order of the notices does not matter.</remarks>
[Clause("4.7")]
public sealed record NoticeRegister : DomainValue
{
    private NoticeRegister(ValueList<Notice> open, ValueList<UnfiledStub> unfiledStubs, ValueList<UsedNumber> duplicateNumbers) =>
        (Open, UnfiledStubs, DuplicateNumbers) = (open, unfiledStubs, duplicateNumbers);

    /// <summary>The notices that are not complete, withdrawn or refused (未签齐的通知单); those that wait longest come first.</summary>
    public ValueList<Notice> Open { get; }
    /// <summary>The signed stubs that were not filed (未归档的存根), the longest signed first; also those of withdrawn notices.</summary>
    public ValueList<UnfiledStub> UnfiledStubs { get; }
    /// <summary>The numbers that several notices of one form share (重复的编号), by form and number. A withdrawn notice keeps its number.</summary>
    public ValueList<UsedNumber> DuplicateNumbers { get; }

    /// <summary>Whether all notices are signed, all signed stubs filed, and no number is used twice (是否齐全).</summary>
    public bool IsInOrder => Open.Count == 0 && UnfiledStubs.Count == 0 && DuplicateNumbers.Count == 0;

    /// <summary>Checks notices for missing signatures, stubs not filed and numbers used twice (查核).</summary>
    /// <param name="notices">The notices to check, each once.</param>
    /// <exception cref="ArgumentException">The list or a notice is null, or a notice is given twice.</exception>
    public static NoticeRegister Of(params IEnumerable<Notice> notices)
    {
        var all = Guard.Against.Null(notices).Select(notice => Guard.Against.Null(notice, nameof(notices))).OrderBy(notice => notice.Id).ToArray();
        if (all.DistinctBy(notice => notice.Id).Count() < all.Length)
            throw new ArgumentException("A notice is given twice. Give each once.", nameof(notices));
        return new NoticeRegister(
            ValueList.From(all.Where(notice => notice.Status is NoticeStatus.Drafted or NoticeStatus.Issued).OrderBy(Since)),
            ValueList.From(all.SelectMany(notice => notice.Stubs.Where(stub => stub is { SignedAt: not null, Place: null }).Select(stub => new UnfiledStub(notice, stub)))
                .OrderBy(row => row.Stub.SignedAt)),
            ValueList.From(all.GroupBy(notice => (notice.Form, notice.Number)).Where(group => group.Count() > 1)
                .OrderBy(group => group.Key.Form.Value).ThenBy(group => group.Key.Number, StringComparer.Ordinal)
                .Select(group => new UsedNumber(group.Key.Form, group.Key.Number, ValueList.From(group.Select(notice => notice.Id))))));
    }

    /// <summary>Tells in words what is missing from the notices of the register (登记簿说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language)
    {
        var writer = new ExplanationWriter(language);
        var filing = new ClauseId(4, 7);
        writer.Add(ExplanationTopic.Conclusion, filing,
            $"未签齐 {Open.Count} 份，未归档存根 {UnfiledStubs.Count} 张，重复编号 {DuplicateNumbers.Count} 个。",
            $"Not complete: {Open.Count}; stubs not filed: {UnfiledStubs.Count}; numbers used twice: {DuplicateNumbers.Count}.");
        foreach (var notice in Open)
        {
            var (since, lacking) = (At(Since(notice)), notice.Lacking.Select(department => department.Name));
            var what = notice.Status == NoticeStatus.Drafted ? new Bilingual("尚未发出", "not issued")
                : notice.Form.HasStubs ? new($"缺 {string.Join("、", lacking)} 签字", $"not signed by {string.Join(", ", lacking)}")
                : new("缺调度员签字", "not signed by the dispatcher");
            writer.Add(ExplanationTopic.Missing, notice.Form.Clause, $"{notice.Form} {notice.Number}：自 {since} 起{what}。", $"{notice.Form} {notice.Number}: {what} since {since}.");
        }

        foreach (var (notice, stub) in UnfiledStubs)
        {
            var (signed, name) = (At(stub.SignedAt!.Value), stub.Department.Name);
            writer.Add(ExplanationTopic.Missing, filing,
                $"{notice.Form} {notice.Number}：“{name}”于 {signed} 签字的存根尚未归档。", $"{notice.Form} {notice.Number}: the stub that '{name}' signed at {signed} is not filed.");
        }

        foreach (var (form, number, notices) in DuplicateNumbers)
        {
            writer.Add(ExplanationTopic.Missing, filing,
                $"{form} {number}：{notices.Count} 份用了同一编号（{notices}）。", $"{form} {number}: {notices.Count} notices bear this number ({notices}).");
        }

        return writer.Done();

        string At(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);
    }

    private static Instant Since(Notice notice) => notice.IssuedAt ?? notice.DraftedAt;

    /// <summary>A signed stub that was not filed (未归档的存根).</summary>
    /// <param name="Notice">The notice that the stub belongs to.</param>
    /// <param name="Stub">The stub that was not filed.</param>
    public sealed record UnfiledStub(Notice Notice, Stub Stub) : DomainValue;

    /// <summary>A number that several notices of one form share (重复的编号).</summary>
    /// <param name="Form">The kind of form on which the number occurs.</param>
    /// <param name="Number">The shared number.</param>
    /// <param name="Notices">The ids of the notices with that number.</param>
    public sealed record UsedNumber(NoticeForm Form, string Number, ValueList<Id<Notice>> Notices) : DomainValue;
}
