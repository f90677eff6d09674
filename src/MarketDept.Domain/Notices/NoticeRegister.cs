using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Notices;

/// <summary>What is missing in many notices together (通知单登记簿): signatures, places of stubs, numbers of their own.</summary>
/// <remarks>A question to the notices that are given, and no record of its own: the same notices in any order give the same answer.</remarks>
[Clause("4.7")]
public sealed record NoticeRegister
{
    private NoticeRegister(ValueList<OpenNotice> open, ValueList<UnfiledStub> unfiledStubs, ValueList<UsedNumber> duplicateNumbers)
    {
        Open = open;
        UnfiledStubs = unfiledStubs;
        DuplicateNumbers = duplicateNumbers;
    }

    /// <summary>The notices that are not complete (未签齐的通知单), neither withdrawn nor refused; those that wait longest first.</summary>
    public ValueList<OpenNotice> Open { get; }

    /// <summary>The stubs that are signed and lie nowhere (未归档的存根), the longest signed first; also those of withdrawn notices.</summary>
    public ValueList<UnfiledStub> UnfiledStubs { get; }

    /// <summary>The numbers that several notices of one form bear (重复的编号), by form and number; a withdrawn notice keeps its number.</summary>
    public ValueList<UsedNumber> DuplicateNumbers { get; }

    /// <summary>Whether nothing is missing (是否齐全).</summary>
    public bool IsInOrder => Open.Count == 0 && UnfiledStubs.Count == 0 && DuplicateNumbers.Count == 0;

    /// <summary>Looks through the notices (查核).</summary>
    /// <param name="notices">Any of them, each once.</param>
    /// <exception cref="ArgumentException">There are none, one of them is null, or one is given twice.</exception>
    public static NoticeRegister Of(params IEnumerable<Notice> notices)
    {
        var all = Guard.Against.Null(notices).Select(notice => Guard.Against.Null(notice, nameof(notices))).OrderBy(notice => notice.Id).ToArray();
        if (all.DistinctBy(notice => notice.Id).Count() < all.Length)
            throw new ArgumentException("A notice is given twice; allowed is once.", nameof(notices));
        return new NoticeRegister(
            ValueList.From(all.Where(notice => notice.Status is NoticeStatus.Drafted or NoticeStatus.Issued)
                .Select(notice => new OpenNotice(
                    notice.Id, notice.Number, notice.Form, notice.Handler.Id, notice.Status, notice.IssuedAt ?? notice.DraftedAt, notice.Lacking))
                .OrderBy(row => row.Since)),
            ValueList.From(all.SelectMany(notice => notice.Stubs.Where(stub => stub is { Signature: not null, Place: null })
                    .Select(stub => new UnfiledStub(notice.Id, notice.Number, notice.Form, stub.Department, stub.Signature!.At)))
                .OrderBy(row => row.SignedAt)),
            ValueList.From(all.GroupBy(notice => (notice.Form, notice.Number)).Where(group => group.Count() > 1)
                .OrderBy(group => group.Key.Form.Value).ThenBy(group => group.Key.Number, StringComparer.Ordinal)
                .Select(group => new UsedNumber(group.Key.Form, group.Key.Number, ValueList.From(group.Select(notice => notice.Id))))));
    }

    /// <summary>What is missing, in words (登记簿说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="zone">The company's time zone, in which times are written; null: Asia/Shanghai.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language, DateTimeZone? zone = null)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var filing = new ClauseId(4, 7);
        writer.Add(ExplanationTopic.Conclusion, filing, zh
            ? $"未签齐 {Open.Count} 份，未归档存根 {UnfiledStubs.Count} 张，重复编号 {DuplicateNumbers.Count} 个。"
            : $"Not complete: {Open.Count}; stubs not filed: {UnfiledStubs.Count}; numbers used twice: {DuplicateNumbers.Count}.");
        foreach (var row in Open)
        {
            var who = string.Join(zh ? "、" : ", ", row.Lacking.Select(department => department.Name));
            var lacks = row.Status == NoticeStatus.Drafted ? zh ? "尚未发出" : "not issued"
                : row.Form.HasStubs ? zh ? $"缺 {who} 签字" : $"not signed by {who}"
                : zh ? "缺调度员签字" : "not signed by the dispatcher";
            writer.Add(ExplanationTopic.Missing, row.Form.Clause, zh
                ? $"{row.Form.Title.Chinese} {row.Number}：自 {At(row.Since)} 起{lacks}。"
                : $"{row.Form.Title.English} {row.Number}: {lacks} since {At(row.Since)}.");
        }

        foreach (var row in UnfiledStubs)
        {
            writer.Add(ExplanationTopic.Missing, filing, zh
                ? $"{row.Form.Title.Chinese} {row.Number}：“{row.Department.Name}”于 {At(row.SignedAt)} 签字的存根尚未归档。"
                : $"{row.Form.Title.English} {row.Number}: the stub that '{row.Department.Name}' signed at {At(row.SignedAt)} is not filed.");
        }

        foreach (var row in DuplicateNumbers)
        {
            writer.Add(ExplanationTopic.Missing, filing, zh
                ? $"{row.Form.Title.Chinese} {row.Number}：{row.Notices.Count} 份用了同一编号（{string.Join("、", row.Notices.AsEnumerable())}）。"
                : $"{row.Form.Title.English} {row.Number}: {row.Notices.Count} notices bear this number ({string.Join(", ", row.Notices.AsEnumerable())}).");
        }

        return writer.Done();

        string At(Instant at) => Iso.Format(at.InZone(zone ?? BusinessZone.Default).LocalDateTime);
    }

    /// <summary>A notice that is not complete (未签齐的通知单).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="Number">The number on it.</param>
    /// <param name="Form">Which form.</param>
    /// <param name="Handler">Who filled it in.</param>
    /// <param name="Status">Drafted, and then it waits to be issued; or issued, and then for signatures.</param>
    /// <param name="Since">Since when it waits.</param>
    /// <param name="Lacking">Whose signatures lack; empty where it is not issued, and for a pickup, which waits for the dispatcher.</param>
    public sealed record OpenNotice(
        Id<Notice> Notice, string Number, NoticeForm Form, Id<StaffMember> Handler, NoticeStatus Status, Instant Since,
        ValueList<Department> Lacking);

    /// <summary>A stub that is signed and lies nowhere (未归档的存根).</summary>
    /// <param name="Notice">The notice.</param>
    /// <param name="Number">The number on it.</param>
    /// <param name="Form">Which form.</param>
    /// <param name="Department">Whose stub.</param>
    /// <param name="SignedAt">When it was signed.</param>
    public sealed record UnfiledStub(Id<Notice> Notice, string Number, NoticeForm Form, Department Department, Instant SignedAt);

    /// <summary>A number that several notices of one form bear (重复的编号).</summary>
    /// <param name="Form">Which form.</param>
    /// <param name="Number">The number.</param>
    /// <param name="Notices">The notices, by id.</param>
    public sealed record UsedNumber(NoticeForm Form, string Number, ValueList<Id<Notice>> Notices);
}
