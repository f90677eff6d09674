namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitDiary
{
    // What a verification came to, as it is stored.
    private enum Outcome
    {
        NotDeterminable,
        Genuine,
        False,
    }

    /// <summary>The diary as primitives and NodaTime values, to be stored (拜访记录快照).</summary>
    public VisitDiarySnapshot ToSnapshot() => new()
    {
        Owner = Owner.ToSnapshot(),
        Form = StoredForm.Current,
        EventCount = EventCount,
        Visits = [.. _visits.Select(Row)],
    };

    /// <summary>Rebuilds the diary from its stored form. The structure is checked and no rule is applied: what was recorded stays recorded.</summary>
    /// <exception cref="StoredDataException">A member is null or blank that must not be; a position or outcome is unknown; an id occurs twice; or
    /// the parts of a visit do not go together, as a verification of what was never recorded.</exception>
    public static VisitDiary Restore(VisitDiarySnapshot snapshot) => Stored.Read(snapshot, static it => it.Owner?.Id, Read);

    private static VisitDiary Read(VisitDiarySnapshot snapshot)
    {
        var diary = new VisitDiary(Stored.Part(snapshot.Owner, StaffMember.Restore));
        foreach (var visit in Stored.All(snapshot.Visits, Visit))
        {
            if (!diary._places.TryAdd(visit.Id, diary._visits.Count))
                throw Stored.Impossible($"diary of '{diary.Owner.Id}' has visit '{visit.Id}' twice");
            diary._visits.Add(visit);
        }

        diary.Resume(snapshot.EventCount, diary._visits.Select(visit => visit.LastChangedAt).DefaultIfEmpty().Max());
        return diary;
    }

    private static VisitDiaryVisitRow Row(Visit visit) => new()
    {
        Id = visit.Id.Value,
        Plan = visit.Plan is { } plan ? new() { Customer = plan.Customer.Value, From = plan.From, To = plan.To, Purpose = plan.Purpose, At = plan.At } : null,
        CalledOff = visit.CalledOffAt is { } off ? new() { Reason = visit.CalledOffReason!, At = off } : null, Entries = [.. visit.Entries.Select(Row)],
        Verifications = [.. visit.Verifications.Select(it => new VisitDiaryVerificationRow
        {
            Outcome = (it.IsGenuine.IsYes ? Outcome.Genuine : it.IsGenuine.IsNo ? Outcome.False : Outcome.NotDeterminable).ToString(),
            Entry = it.Entry, Grounds = it.Grounds, By = it.By.ToSnapshot(), At = it.At,
            FalseFrom = it.FalselyClaimed?.Start, FalseTo = it.FalselyClaimed?.End,
        })],
    };

    private static VisitDiaryEntryRow Row(VisitEntry entry) => new()
    {
        Customer = entry.Account.Customer.Value, Start = entry.Account.Start, End = entry.Account.End, Place = entry.Account.Place,
        PersonsMet = [.. entry.Account.PersonsMet], Result = entry.Account.Result, Material = [.. entry.Account.Material],
        Correction = entry.Correction, RecordedAt = entry.RecordedAt,
    };

    private static Visit Visit(VisitDiaryVisitRow row)
    {
        var number = 0;
        var visit = new Visit(new(Stored.Text(row.Id)))
        {
            Plan = row.Plan is { } plan ? new(new(plan.Customer), plan.From, plan.To, Guard.Against.NullOrWhiteSpace(plan.Purpose), plan.At) : null,
            CalledOffAt = row.CalledOff?.At,
            CalledOffReason = row.CalledOff is { } off ? Guard.Against.NullOrWhiteSpace(off.Reason) : null,
            Entries = Stored.All(row.Entries, entry => Entry(entry, ++number)),
            Verifications = Stored.All(row.Verifications, Verification),
        };
        RequirePossible(visit);
        return visit;
    }

    private static VisitEntry Entry(VisitDiaryEntryRow row, int number)
    {
        if (row.End <= Stored.At(row.Start))
            throw Stored.Impossible($"entry of a visit ends at {Iso.Format(row.End)}, not after its start");
        if (row.Correction is null != (number == 1))
            throw Stored.Impossible($"entry {number} of a visit has {(number == 1 ? "a" : "no")} reason of a correction");
        var account = new VisitAccount(
            new(Stored.Text(row.Customer)), Stored.At(row.Start), Stored.At(row.End), row.Place, Stored.All(row.PersonsMet, person => person), row.Result) { Material = Stored.All(row.Material, piece => piece) };
        return new VisitEntry(number, account, Guard.Against.Blank(row.Correction), Stored.At(row.RecordedAt));
    }

    private static VisitVerification Verification(VisitDiaryVerificationRow row)
    {
        var outcome = Stored.Name<Outcome>(row.Outcome);
        if (outcome == Outcome.False ? !(row.FalseFrom < row.FalseTo) : row is not { FalseFrom: null, FalseTo: null })
            throw Stored.Impossible($"time falsely claimed does not go with a visit found {outcome}");
        var isGenuine = outcome == Outcome.NotDeterminable ? Fact.Unknown : outcome == Outcome.Genuine;
        return new VisitVerification(
            isGenuine, row.Grounds, Stored.Part(row.By, StaffMember.Restore), Stored.At(row.At), isGenuine.IsNo ? new Interval(Stored.At(row.FalseFrom), Stored.At(row.FalseTo)) : null) { Entry = row.Entry };
    }

    private static void RequirePossible(Visit visit)
    {
        var recorded = visit.Entries.Count;
        var possible = (visit.Plan is not null || recorded > 0)
            && (visit.CalledOffAt is null || (visit.Plan is not null && recorded == 0))
            && visit.Verifications.All(it => it.Entry >= 1 && it.Entry <= recorded)
            && visit.Verifications.SkipLast(1).All(it => it.IsGenuine.IsUnknown);
        if (!possible)
            throw Stored.Impossible($"visit '{visit.Id}' has a plan, an end of it, entries and verifications that do not go together");
    }
}
