using MarketDept.Domain.Staffing;
using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
    private static readonly ClauseId Summary = new(4, 4);
    private static readonly ClauseId OneFine = new(11, 1);
    private static readonly ClauseId OneAbsence = new(11, 3);

    private Instant LastStep =>
        _items.Select(item => item.TakenAt).Concat(Closings.Select(closing => closing.At)).DefaultIfEmpty(Instant.MinValue).Max();

    private static LocalDate DayOf(Instant at, DateTimeZone zone) => at.InZone(zone).Date;

    private static DomainException Refused(string code, string message) => new(code, Summary, message);

    private void RequireOwn(Id<StaffMember> person, string what)
    {
        if (person != Staff)
            throw Refused(DomainErrorCodes.PayrollOtherPerson, $"{what} concerns '{person}'; allowed in this ledger is '{Staff}'.");
    }

    private static void RequireNotBefore(Instant at, Instant earliest, string step, string what)
    {
        if (at < earliest)
        {
            throw Refused(DomainErrorCodes.PayrollTimeGoesBackwards,
                $"{step} at {Iso.Format(at)}, but {what} at {Iso.Format(earliest)}; allowed is not before that.");
        }
    }

    /// <summary>The items that are not in the ledger, by key. One that is there with the same content is passed over.</summary>
    private Dictionary<string, FindingItem> NewAmong(IEnumerable<FindingItem> items, Instant at)
    {
        var fresh = new Dictionary<string, FindingItem>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            Guard.Against.Null(item, nameof(items));
            RequireOwn(item.Staff, $"Item '{item.Key}'");
            if (Find(item.Key, fresh) is { } known)
            {
                if (known != item)
                {
                    throw Refused(DomainErrorCodes.PayrollKeyTaken,
                        $"Item '{item.Key}' is in the ledger with another content; allowed is the same content, or another key.");
                }

                continue;
            }

            if (item.EffectiveAt > at)
            {
                throw Refused(DomainErrorCodes.PayrollItemNotFinal,
                    $"Item '{item.Key}' counts only since {Iso.Format(item.EffectiveAt)}; allowed at {Iso.Format(at)} is what is final by then.");
            }

            fresh.Add(item.Key, item);
        }

        return fresh;
    }

    private FindingItem? Find(string key, Dictionary<string, FindingItem> fresh) =>
        fresh.GetValueOrDefault(key) ?? _byKey.GetValueOrDefault(key);

    private void RequireReversalsFit(Dictionary<string, FindingItem> fresh)
    {
        var reversed = new HashSet<string>(_takenBack, StringComparer.Ordinal);
        foreach (var item in fresh.Values)
        {
            if (item.Reverses is not { } key)
                continue;
            var original = Find(key, fresh) ?? throw Refused(DomainErrorCodes.PayrollReversalWithoutItem,
                $"Item '{item.Key}' takes back '{key}', which is not in the ledger; allowed is with it or after it.");
            if (!IsOppositeOf(item, original))
            {
                throw Refused(DomainErrorCodes.PayrollReversalDoesNotFit,
                    $"Item '{item.Key}' does not take back what '{key}' is; allowed is the same case, kind and time, the opposite amount, and not earlier.");
            }

            if (!reversed.Add(key))
            {
                throw Refused(DomainErrorCodes.PayrollReversedTwice,
                    $"Item '{item.Key}' takes back '{key}', which was taken back already; allowed is once.");
            }
        }
    }

    private static bool IsOppositeOf(FindingItem reversal, FindingItem original) =>
        original.Reverses is null && original.Kind == reversal.Kind && original.Origin == reversal.Origin
        && original.Absence == reversal.Absence && (original.Amount + reversal.Amount).IsZero && original.EffectiveAt <= reversal.EffectiveAt;

    /// <summary>A case sees itself only; here the cases of a person meet, and one act is answered once.</summary>
    private void RequireOneAnswerToAnAct(Dictionary<string, FindingItem> fresh)
    {
        var takenBack = fresh.Values.Select(item => item.Reverses).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var standing = Standing.Select(item => item.Item).Concat(fresh.Values.Where(item => item.Reverses is null))
            .Where(item => !takenBack.Contains(item.Key)).ToLookup(item => item.Origin.Occurrence);
        foreach (var act in fresh.Values.Select(item => item.Origin.Occurrence).Distinct())
        {
            var fines = KeysOf(standing[act], FindingItemKind.Fine);
            var absences = KeysOf(standing[act], FindingItemKind.Absence);
            if (fines.Length > 1)
                throw Twice(DomainErrorCodes.PayrollFinedTwice, OneFine, act, fines, "one fine for one act");
            if (absences.Length > 1)
                throw Twice(DomainErrorCodes.PayrollAbsentTwice, OneAbsence, act, absences, "one absence for one act");

            // An edition may fix no fine, and then no fine shows that two cases answer one act.
            foreach (var kind in (FindingItemKind[])[FindingItemKind.Compensation, FindingItemKind.DutyToCollect])
            {
                // One case may charge an act under several clauses, under each of them once.
                FindingItem[] charged = [.. standing[act].Where(item => item.Kind == kind)];
                if (charged.DistinctBy(item => item.Origin.Violation).Count() > 1 || charged.DistinctBy(item => item.Origin.Clause).Count() < charged.Length)
                    throw Twice(DomainErrorCodes.PayrollChargedTwice, OneFine, act, KeysOf(charged, kind), "what one case comes to");
            }
        }
    }

    /// <summary>Every sum over a ledger stays within the range of money. What takes something back makes no sum larger and is never refused for it.</summary>
    private void RequireWithinMoney(Dictionary<string, FindingItem> fresh)
    {
        if (AreWithinMoney(_items.Select(item => item.Item).Concat(fresh.Values)))
            return;
        var keys = fresh.Values.Where(item => item.Reverses is null).Select(item => item.Key).Order(StringComparer.Ordinal);
        throw Refused(DomainErrorCodes.PayrollBeyondMoney,
            $"With '{string.Join("' and '", keys)}' the ledger of '{Staff}' comes to more than can be added up; allowed is at most {Money.MaxValue} of fines and "
            + "compensation in all, and as much of duties to collect.");
    }

    private static bool AreWithinMoney(IEnumerable<FindingItem> items) => items.Where(item => item.Reverses is null)
        .GroupBy(item => item.Kind == FindingItemKind.DutyToCollect, item => item.Amount).All(PayrollAmounts.CanBeAdded);

    private static string[] KeysOf(IEnumerable<FindingItem> items, FindingItemKind kind) =>
        [.. items.Where(item => item.Kind == kind).Select(item => item.Key).Order(StringComparer.Ordinal)];

    private static DomainException Twice(string code, ClauseId clause, Id<Occurrence> act, string[] keys, string allowed) => new(code, clause,
        $"Act '{act}' is answered by '{string.Join("' and '", keys)}'; allowed is {allowed}, so one of the cases is to be withdrawn first.");
}
