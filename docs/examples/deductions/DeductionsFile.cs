using MarketDept.Domain;
using MarketDept.Domain.Payroll.Deductions;
using MarketDept.Domain.Violations;
using NodaTime;

/// <summary>People, what they owe and what they earn, as read from a file.</summary>
internal sealed record DeductionsFile(JurisdictionProfile Profile, IReadOnlyList<DeductionFacts> People)
{
    private static readonly string[] Clauses = ["11.1", "11.2.1", "11.2.2", "11.2.3", "11.2.4", "11.3"];

    private static readonly Dictionary<string, FindingItemKind> Kinds = new(StringComparer.Ordinal)
    {
        ["fine"] = FindingItemKind.Fine, ["compensation"] = FindingItemKind.Compensation,
        ["duty-to-collect"] = FindingItemKind.DutyToCollect, ["absence"] = FindingItemKind.Absence,
    };

    /// <returns>Null where the file is unusable; all its faults are noted then.</returns>
    internal static DeductionsFile? Read(string path, Faults faults)
    {
        if (JsonFile.Read(path, faults) is not { } root)
            return null;
        var profile = ReadProfile(root);
        var people = new List<DeductionFacts>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in root.List("people", byId: true, id: "staff") ?? [])
        {
            var staff = entry.Text("staff");
            if (staff is not null && seen.Contains(staff))
                entry.Fault("staff", $"'{staff}' stands twice in the list; allowed is once");
            if (ReadPerson(entry, staff, faults) is { } facts && seen.Add(facts.Staff.Value))
                people.Add(facts);
        }

        root.RejectOthers();
        return faults.Count > 0 ? null : new DeductionsFile(profile!, people);
    }

    private static JurisdictionProfile? ReadProfile(JsonEntry root)
    {
        var names = JurisdictionProfile.All.Select(profile => profile.Name).ToArray();
        if (root.HasObject("profile"))
            return ReadOwn(root.Object("profile")!, names);
        if (root.Text("profile") is not { } name)
            return null;
        if (names.Contains(name))
            return JurisdictionProfile.Get(name);
        root.Fault("profile", $"is \"{name}\"; allowed are {string.Join(", ", names)}, or an object of one's own");
        return null;
    }

    private static JurisdictionProfile? ReadOwn(JsonEntry entry, string[] names)
    {
        var name = entry.Text("name");
        if (name is not null && names.Contains(name))
            entry.Fault("name", $"is \"{name}\"; allowed is another name than {string.Join(", ", names)}");
        var share = entry.Share("wageShare");
        var keeps = entry.Truth("keepsMinimumWage", required: true);
        var fines = entry.Truth("plansFines", required: true);
        var conditions = new List<DeductionCondition>();
        if (!entry.Has("conditions"))
            entry.Fault("conditions", "is missing; allowed is a list of contract and fault, which may be empty");
        foreach (var text in entry.Texts("conditions"))
        {
            DeductionCondition? condition = text switch { "contract" => DeductionCondition.Contract, "fault" => DeductionCondition.Fault, _ => null };
            if (condition is null || conditions.Contains(condition.Value))
                entry.Fault("conditions", $"holds \"{text}\"{(condition is null ? "" : " again")}; allowed are contract and fault, each at most once");
            else
                conditions.Add(condition.Value);
        }

        entry.RejectOthers();
        if (name is null || names.Contains(name) || keeps is null || fines is null)
            return null;
        return JurisdictionProfile.Custom(name, new("所读文件写明的规则", "the rules that the file states"), new()
        {
            WageShare = share, KeepsMinimumWage = keeps.Value, PlansFines = fines.Value, Conditions = ValueList.From(conditions),
        });
    }

    private static DeductionFacts? ReadPerson(JsonEntry entry, string? staff, Faults faults)
    {
        var before = faults.Count;
        var leaves = entry.Truth("leaves");
        var contract = entry.Truth("contract");
        var items = ReadItems(entry, faults);
        var wages = ReadWages(entry, faults);
        var withheld = ReadWithheld(entry, items, faults);
        var others = ReadOthers(entry, wages);
        entry.RejectOthers();
        if (staff is null || faults.Count > before)
            return null;
        return new DeductionFacts
        {
            Staff = new(staff), Contract = contract, Leaves = leaves ?? false, Items = ValueList.From(items!.Values.OfType<ChargedItem>()),
            Wages = ValueList.From(wages!.Values.OfType<WageMonth>()), Withheld = ValueList.From(withheld), Others = ValueList.From(others),
        };
    }

    /// <summary>The items by key; null where one is at fault: what names it is not at fault for that, nor what has its key.</summary>
    private static Dictionary<string, ChargedItem?>? ReadItems(JsonEntry person, Faults faults)
    {
        if (person.List("items") is not { } list)
            return null;
        var items = new Dictionary<string, ChargedItem?>(StringComparer.Ordinal);
        foreach (var entry in list)
        {
            var before = faults.Count;
            var key = entry.Text("key");
            var kind = OneOf(entry, "kind", Kinds.Keys) is { } name ? Kinds[name] : (FindingItemKind?)null;
            var clause = OneOf(entry, "clause", Clauses);
            var on = entry.Date("on");
            var month = entry.Month("month");
            var amount = entry.Has("amount") || kind is not (null or FindingItemKind.Absence) ? entry.PositiveAmount("amount") : null;
            var fault = entry.Truth("fault");
            var reversed = entry.Truth("reversed");
            if (kind == FindingItemKind.Absence && entry.Has("amount"))
                entry.Fault("amount", "stands with an absence; allowed is none");
            if (kind is not (null or FindingItemKind.Compensation) && entry.Has("fault"))
                entry.Fault("fault", "stands without a compensation; allowed is none");
            if (month < on?.ToYearMonth())
                entry.Fault("month", "is before that of on; allowed is the same or a later one");
            entry.RejectOthers();
            if (key is null)
                continue;
            if (items.GetValueOrDefault(key) is not null)
                entry.Fault("key", $"'{key}' stands twice for the person; allowed is once");
            else
            {
                items[key] = faults.Count > before ? null : new ChargedItem(key, kind!.Value, ClauseId.Parse(clause!), on!.Value, month!.Value, amount ?? Money.Zero)
                {
                    Fault = fault, IsReversed = reversed ?? false,
                };
            }
        }

        return items;
    }

    /// <summary>The wages by month; null where one is at fault. No months at all where there is no list.</summary>
    private static SortedDictionary<YearMonth, WageMonth?>? ReadWages(JsonEntry person, Faults faults)
    {
        if (person.List("wages") is not { } list)
            return null;
        var wages = new SortedDictionary<YearMonth, WageMonth?>();
        var complete = true;
        foreach (var entry in list)
        {
            var before = faults.Count;
            var month = entry.Month("month");
            var wageBase = entry.Amount("base");
            var comparable = entry.Amount("comparable");
            var minimum = entry.Amount("minimum");
            entry.RejectOthers();
            complete &= month is not null;
            if (month is not { } known)
                continue;
            if (wages.GetValueOrDefault(known) is not null)
                entry.Fault("month", $"{known} stands twice; allowed is each month once");
            else
                wages[known] = faults.Count > before ? null : new WageMonth(known, wageBase!.Value, comparable!.Value, minimum!.Value);
        }

        // Neither a gap that an entry at fault makes, nor one that it would fill.
        if (complete && HasGap(wages.Keys) && HasGap(wages.Where(row => row.Value is not null).Select(row => row.Key)))
            person.Fault("wages", "leave out a month; allowed are months without a gap");
        return wages;
    }

    private static bool HasGap(IEnumerable<YearMonth> inOrder) => inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.Second != pair.First.PlusMonths(1));

    private static List<Withholding> ReadWithheld(JsonEntry person, Dictionary<string, ChargedItem?>? items, Faults faults)
    {
        var rows = new List<Withholding>();
        foreach (var entry in person.List("withheld", required: false) ?? [])
        {
            var before = faults.Count;
            var key = entry.Text("key");
            var month = entry.Month("month");
            var amount = entry.SignedAmount("amount");
            entry.RejectOthers();
            if (key is not null && items is not null && !(items.TryGetValue(key, out var item) && item is null or { Kind: FindingItemKind.Fine or FindingItemKind.Compensation }))
                entry.Fault("key", $"is \"{key}\"; allowed are the keys of the person's fines and compensations");
            if (faults.Count == before && key is not null && month is not null && amount is not null)
                rows.Add(new Withholding(key, month.Value, amount.Value));
        }

        foreach (var of in rows.GroupBy(row => row.Key, StringComparer.Ordinal))
        {
            if (of.Sum(row => row.Amount.Yuan) < 0m)
                person.Fault("withheld", $"give back more of '{of.Key}' than was withheld; allowed is at most that");
        }

        return rows;
    }

    private static List<OtherDeduction> ReadOthers(JsonEntry person, SortedDictionary<YearMonth, WageMonth?>? wages)
    {
        var rows = new List<OtherDeduction>();
        foreach (var entry in person.List("others", required: false) ?? [])
        {
            var month = entry.Month("month");
            var amount = entry.Amount("amount");
            entry.RejectOthers();
            if (month is { } known && wages is not null && !wages.ContainsKey(known))
                entry.Fault("month", $"is {known}; allowed are the months of wages");
            if (month is not null && amount is not null)
                rows.Add(new OtherDeduction(month.Value, amount.Value));
        }

        return rows;
    }

    private static string? OneOf(JsonEntry entry, string field, IEnumerable<string> allowed)
    {
        if (entry.Text(field) is not { } text)
            return null;
        if (allowed.Contains(text))
            return text;
        entry.Fault(field, $"is \"{text}\"; allowed are {string.Join(", ", allowed)}");
        return null;
    }
}
