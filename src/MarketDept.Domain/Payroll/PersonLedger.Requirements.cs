using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Payroll;

public sealed partial class PersonLedger
{
    private static readonly ClauseId Summary = new(4, 4);

    private static LocalDate DayOf(Instant at) => at.InBusinessZone().Date;

    private void RequireOwn(Id<StaffMember> person, string what)
    {
        if (person != Staff)
            throw PayrollRefusals.OtherPerson.Because(zh: $"{what} 属于 {person}，台账属于 {Staff}。", en: $"'{what}' concerns '{person}', the ledger is that of '{Staff}'.");
    }

    /// <summary>The items that are not in the ledger yet, by key. An item that is there with the same content is skipped.</summary>
    private Dictionary<string, FindingItem> NewAmong(IEnumerable<FindingItem> items, Instant at)
    {
        var fresh = new Dictionary<string, FindingItem>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            Guard.Against.Null(item, nameof(items));
            RequireOwn(item.Staff, item.Key);
            if (Find(item.Key, fresh) is { } known)
            {
                if (known != item)
                    throw PayrollRefusals.KeyTaken.Because(zh: $"事项 {item.Key}。", en: $"Item '{item.Key}'.");
                continue;
            }

            if (item.EffectiveAt > at)
            {
                throw PayrollRefusals.ItemNotFinal.Because(
                    zh: $"事项 {item.Key} 自 {item.EffectiveAt} 起生效，接收时间 {at}。", en: $"Item '{item.Key}' counts since {item.EffectiveAt} and would be taken over at {at}.");
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
            if (Find(key, fresh) is not { } original)
                throw Because(PayrollRefusals.ReversalWithoutItem, item);
            if (!IsOppositeOf(item, original))
                throw Because(PayrollRefusals.ReversalDoesNotFit, item);
            if (!reversed.Add(key))
                throw Because(PayrollRefusals.ReversedTwice, item);
        }

        static DomainException Because(Refusal refusal, FindingItem item) => refusal.Because(
            zh: $"事项 {item.Key} 冲销 {item.Reverses}。", en: $"Item '{item.Key}' takes back '{item.Reverses}'.");
    }

    private static bool IsOppositeOf(FindingItem reversal, FindingItem original) =>
        original.Reverses is null && original.Kind == reversal.Kind && original.Origin == reversal.Origin
        && original.Absence == reversal.Absence && (original.Amount + reversal.Amount).IsZero && original.EffectiveAt <= reversal.EffectiveAt;

    /// <summary>Refuses a second answer to one act. A case knows only itself; the ledger has all cases of the person.</summary>
    private void RequireOneAnswerToAnAct(Dictionary<string, FindingItem> fresh)
    {
        var takenBack = fresh.Values.Select(item => item.Reverses).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var ofAct in fresh.Values.ToLookup(item => item.Origin.Occurrence))
        {
            var act = ofAct.Key;
            var standing = _byAct.GetValueOrDefault(act, []).Where(item => !IsTakenBack(item)).Concat(ofAct.Where(item => item.Reverses is null));
            foreach (var answers in standing.Where(item => !takenBack.Contains(item.Key)).GroupBy(item => item.Kind))
            {
                var refusal = answers.Key switch
                {
                    FindingItemKind.Fine => PayrollRefusals.FinedTwice,
                    FindingItemKind.Absence => PayrollRefusals.AbsentTwice,
                    _ => PayrollRefusals.ChargedTwice,
                };

                // One case may charge an act under several clauses, under each of them once.
                var isOne = refusal == PayrollRefusals.ChargedTwice
                    ? answers.DistinctBy(item => item.Origin.Violation).Count() == 1 && answers.DistinctBy(item => item.Origin.Clause).Count() == answers.Count()
                    : answers.Count() == 1;
                if (isOne)
                    continue;
                var keys = answers.Select(item => item.Key).Order(StringComparer.Ordinal).ToArray();
                throw refusal.Because(zh: $"行为 {act}：{keys}。", en: $"Act '{act}' is answered by {keys}.");
            }
        }
    }

    /// <summary>Refuses items that would take a sum of the ledger out of the range of money. Reversals make no sum larger and always pass.</summary>
    private void RequireWithinMoney(Dictionary<string, FindingItem> fresh)
    {
        var fen = fresh.Values.Where(item => item.Reverses is null).ToLookup(item => item.Kind == FindingItemKind.DutyToCollect, item => item.Amount.Fen);
        if (AreWithinMoney(fen[false].Aggregate(_owed, (sum, amount) => sum + amount), fen[true].Aggregate(_toCollect, (sum, amount) => sum + amount)))
            return;
        var keys = fresh.Values.Where(item => item.Reverses is null).Select(item => item.Key).Order(StringComparer.Ordinal).ToArray();
        throw PayrollRefusals.BeyondMoney.Because(zh: $"{Staff} 的台账接收 {keys}，至多 {Money.MaxValue}。", en: $"The ledger of '{Staff}' with {keys}, at most {Money.MaxValue}.");
    }

    /// <summary>Whether both sums can also be negated: the duties to collect, and all other amounts.</summary>
    private static bool AreWithinMoney(Int128 owed, Int128 toCollect) => Int128.Max(Int128.Abs(owed), Int128.Abs(toCollect)) <= Money.MaxValue.Fen;
}
