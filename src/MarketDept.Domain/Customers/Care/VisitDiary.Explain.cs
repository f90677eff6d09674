namespace MarketDept.Domain.Customers.Care;

public sealed partial class VisitDiary
{
    /// <summary>Tells in sentences how one visit was planned, recorded and verified, and what is still open (拜访说明).</summary>
    /// <param name="visit">The id of the visit.</param>
    /// <param name="language">Chinese or English.</param>
    /// <exception cref="DomainException">There is no such visit (<see cref="CareRefusals.VisitUnknown"/>).</exception>
    public Explanation Explain(Id<Visit> visit, Language language)
    {
        var writer = new ExplanationWriter(language);
        new Teller(Owner, Require(visit), writer).Tell();
        return writer.Done();
    }

    private static Bilingual TitleOf(VisitStatus status) => status switch
    {
        VisitStatus.Planned => new("已计划", "planned"),
        VisitStatus.CalledOff => new("已取消", "called off"),
        VisitStatus.Made => new("已登记", "recorded"),
        _ => new("已核实", "verified"),
    };

    private static Bilingual TitleOf(Fact isGenuine) => isGenuine.IsYes ? new("属实", "genuine")
        : isGenuine.IsNo ? new("不属实", "false")
        : new("无法确定", "not determinable");

    /// <summary>Tells a visit in the order in which it happened.</summary>
    private readonly ref struct Teller(StaffMember owner, Visit of, ExplanationWriter writer)
    {
        private bool Zh => writer.Zh;

        internal void Tell()
        {
            writer.Add(ExplanationTopic.Conclusion, Truthful, Zh
                ? $"{of.Id}：{Who(owner)}的拜访{Standing.Chinese}。"
                : $"{of.Id}: the visit of {Who(owner)} is {Standing.English}.");
            if (of.Plan is { } plan)
            {
                writer.Add(ExplanationTopic.Fact, Logged, Zh
                    ? $"{At(plan.At)} 计划：{At(plan.From)} 至 {At(plan.To)} 拜访客户 {plan.Customer}，目的：{plan.Purpose}"
                    : $"Planned at {At(plan.At)}: {At(plan.From)} to {At(plan.To)}, customer {plan.Customer}, purpose: {plan.Purpose}");
            }

            if (of.CalledOffAt is { } off)
                writer.Add(ExplanationTopic.Fact, Logged, Zh ? $"{At(off)} 取消：{of.CalledOffReason}" : $"Called off at {At(off)}: {of.CalledOffReason}");
            foreach (var entry in of.Entries)
                Recorded(entry);
            foreach (var verification in of.Verifications)
                Verified(verification);
            if (of.Status == VisitStatus.Made)
            {
                writer.Add(ExplanationTopic.Missing, Matter.VisitVerification.Clause, Zh
                    ? "是否属实尚未确定；未确定不等于不属实。"
                    : "Whether it was genuine is not determined; that is not the same as false.");
            }
        }

        private Bilingual Standing => of.Status switch
        {
            VisitStatus.Planned => new("已计划，尚未登记", "planned, and not recorded yet"),
            VisitStatus.CalledOff => new("已取消", "called off"),
            VisitStatus.Made => of.Verification is null ? new("已登记，尚未核实", "recorded, and not verified yet")
                : new("已登记，核实后无法确定", "recorded, and was not determinable when verified"),
            _ => of.IsGenuine.IsYes ? new("经核实属实", "verified as genuine") : new("经核实不属实", "verified as false"),
        };

        private void Recorded(VisitEntry entry)
        {
            var it = entry.Account;
            writer.Add(ExplanationTopic.Fact, Truthful, Zh
                ? $"{At(entry.RecordedAt)} {(entry.Correction is { } why ? $"更正（{why}）" : "登记")}：{At(it.Start)} 至 {At(it.End)} 在{it.Place}拜访客户 {it.Customer}，"
                    + $"会见{Met("、", "无人")}，{(it.Material.Count == 0 ? "" : $"送交{string.Join("、", it.Material)}，")}结果：{it.Result}"
                : $"{(entry.Correction is { } reason ? $"Corrected ({reason})" : "Recorded")} at {At(entry.RecordedAt)}: {At(it.Start)} to {At(it.End)} at "
                    + $"{it.Place}, customer {it.Customer}, met {Met(", ", "nobody")}{(it.Material.Count == 0 ? "" : $", handed over {string.Join(", ", it.Material)}")}, result: {it.Result}");

            string Met(string between, string nobody) => it.PersonsMet.Count == 0 ? nobody : string.Join(between, it.PersonsMet);
        }

        private void Verified(VisitVerification it)
        {
            var found = TitleOf(it.IsGenuine);
            writer.Add(ExplanationTopic.Fact, Matter.VisitVerification.Clause, Zh
                ? $"{Who(it.By)}于 {At(it.At)} 核实第 {it.Entry} 次登记，结果为{found.Chinese}：{it.Grounds}"
                : $"{Who(it.By)} verified entry {it.Entry} at {At(it.At)} and found it {found.English}: {it.Grounds}");
            if (it.FalselyClaimed is { } part)
            {
                writer.Add(ExplanationTopic.Step, new ClauseId(11, 3), Zh
                    ? $"谎报的时段：{At(part.Start)} 至 {At(part.End)}；是否按旷工处理，听取本人陈述后另行认定。"
                    : $"Falsely claimed: {At(part.Start)} to {At(part.End)}; whether that counts as absence is decided elsewhere, once the person was heard.");
            }
        }

        private string Who(StaffMember person) =>
            Zh ? $"{person.Name}（{person.Position.Title.Chinese}）" : $"{person.Name} ({person.Position.Title.English})";

        private static string At(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);
    }
}
