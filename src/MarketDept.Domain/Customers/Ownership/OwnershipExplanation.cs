namespace MarketDept.Domain.Customers.Ownership;

/// <summary>Tells why a customer has this owner or none, who else claimed and since when. No contact data are shown.</summary>
internal static class OwnershipExplanation
{
    private static readonly ClauseId FirstContact = new(8, 1, 2);
    private static readonly ClauseId TransferClause = new(2, 3);

    internal static Explanation Of(ContactLog log, Language language)
    {
        var writer = new ExplanationWriter(language);
        var ownership = log.Ownership;
        var claims = log.Claims();
        var isMerged = log.Merges.Count > 0;
        Conclusion(writer, ownership, log.Terms.FirstAttemptCounts);
        foreach (var claim in claims)
        {
            var at = log.Terms.EffectiveTime(claim);
            var isFirst = at == log.Terms.EffectiveTime(claims[0]);
            var contact = isMerged ? $"{claim.Customer}/{claim.Id}" : claim.Id.Value;
            writer.Add(isFirst ? ExplanationTopic.Fact : ExplanationTopic.NotApplied, FirstContact, writer.Zh
                ? $"{claim.Staff} 自 {Local(at)} 起主张（联系 {contact}），{(isFirst ? "时间最早" : "晚于最早的联系")}。"
                : $"{claim.Staff} claims since {Local(at)} (contact {contact}), {(isFirst ? "the earliest time" : "later than the earliest")}.");
        }

        var idle = log.Contacts.Count(contact => !log.Terms.FoundsClaim(contact));
        if (idle > 0)
        {
            writer.Add(ExplanationTopic.NotApplied, FirstContact, writer.Zh
                ? $"另有 {idle} 条联系不算作先联系：客户没有回应，或联系人不是业务员。"
                : $"{idle} further contact(s) found no claim: the customer did not answer, or it was no salesperson's.");
        }

        if (log.Ends.Count > 0 && log.Ends.MaxBy(end => end.Order) is { } ended)
        {
            writer.Add(ExplanationTopic.Fact, TransferClause, writer.Zh
                ? $"{ended.By} 于 {Local(ended.At)} 终止了 {ended.Staff} 的归属，没有指定接手人；此前的联系不再算作先联系。"
                : $"{ended.By} ended the ownership of {ended.Staff} at {Local(ended.At)} without a successor; contacts before that found no claim any more.");
        }

        foreach (var (arbitration, fault) in log.JudgedArbitrations())
        {
            if (ownership.Ground == OwnershipGround.Arbitration && arbitration.At == ownership.Since)
                continue;
            writer.Add(ExplanationTopic.NotApplied, FirstContact, writer.Zh
                ? $"{Local(arbitration.At)} 裁归 {arbitration.Staff} 的裁决现不适用：{Why(fault).Chinese}。"
                : $"The arbitration of {Local(arbitration.At)} for {arbitration.Staff} does not apply now: {Why(fault).English}.");
        }

        if (log.Terms.RecordingGrace is { } grace)
        {
            writer.Add(ExplanationTopic.Reading, FirstContact, writer.Zh
                ? $"登记晚于联系超过 {Iso.Format(grace)}（时:分:秒）的，按登记时间计。"
                : $"A contact recorded more than {Iso.Format(grace)} (hours, minutes, seconds) late counts from its recording.");
        }

        if (log.Terms.FirstAttemptCounts)
        {
            writer.Add(ExplanationTopic.Reading, FirstContact, writer.Zh
                ? "公司设定：首次尝试即算作先联系，客户没有回应也算。" : "The company lets a first attempt found a claim, also one without an answer.");
        }

        return writer.Done();
    }

    private static void Conclusion(ExplanationWriter writer, CustomerOwnership ownership, bool anyAttempt)
    {
        if (ownership.Owner is not { } owner)
        {
            writer.Add(ExplanationTopic.Conclusion, FirstContact, ownership.Ground == OwnershipGround.Contested
                ? writer.Zh ? "归属有争议：几名业务员的第一次联系时间相同，须由经理裁决，不按编号决定。"
                    : "Contested: several salespersons were first at the same instant; the manager arbitrates, and no id decides."
                : writer.Zh ? "尚无归属：还没有可算作先联系的联系。" : "Unclaimed: no contact founds a claim yet.");
            return;
        }

        var since = Local(ownership.Since!.Value);
        var (clause, zh, en) = ownership.Ground switch
        {
            OwnershipGround.Transfer => (TransferClause, "经理的移交优先于一切联系", "a transfer by the manager outranks every contact"),
            OwnershipGround.Arbitration => (FirstContact, "经理已就同时的第一次联系作出裁决", "the manager settled a contest of equal first contacts"),
            _ => (FirstContact, $"以第一次{(anyAttempt ? "" : "双向")}联系的时间为准", $"the earliest {(anyAttempt ? "" : "two-way ")}contact decides"),
        };
        writer.Add(ExplanationTopic.Conclusion, clause, writer.Zh
            ? $"自 {since} 起归 {owner}：{zh}。"
            : $"{owner} owns the customer since {since}: {en}.");
    }

    private static string Local(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);

    private static Bilingual Why(Refusal? fault) =>
        fault == CustomerRefusals.NothingContested ? new("当时没有争议", "nothing was contested then")
        : fault == CustomerRefusals.OwnerNotInContest ? new("归属人不在争议各方之中", "the one awarded was not in the contest")
        : new("其后有更晚的裁决、移交、归属终止或新登记的联系", "a later arbitration, a transfer, the end of the ownership, or a contact recorded since takes its place");
}
