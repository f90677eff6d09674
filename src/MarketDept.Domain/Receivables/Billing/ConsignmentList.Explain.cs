using System.Globalization;

namespace MarketDept.Domain.Receivables.Billing;

public sealed partial class ConsignmentList
{
    /// <summary>Explains in words what is on the list, and whether it was delivered in time (清单说明).</summary>
    /// <param name="language">Chinese or English.</param>
    /// <param name="today">The day asked about, for a list that was not delivered.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither Chinese nor English.</exception>
    public Explanation Explain(Language language, LocalDate today)
    {
        var writer = new ExplanationWriter(language);
        var zh = writer.Zh;
        var count = Consignments.Count.ToString(CultureInfo.InvariantCulture);
        var late = Late;
        writer.Add(ExplanationTopic.Conclusion, Printed, zh
            ? $"清单 {Id}：客户 {Customer}，{Iso.Format(Period.Start)} 至 {Iso.Format(Period.End)}，运单 {count} 票，运费 {FreightTotal:C}。"
            : $"List {Id} of customer {Customer}, {Iso.Format(Period.Start)} to {Iso.Format(Period.End)}: {count} consignment(s), freight {FreightTotal:C}.");
        writer.Add(ExplanationTopic.Fact, Printed, $"{At(PrintedAt)} 打印。", $"Printed at {At(PrintedAt)}.");
        if (late.Count > 0)
        {
            var names = string.Join(zh ? "、" : ", ", late.Select(it => it.Id));
            writer.Add(ExplanationTopic.Fact, Printed, $"期间以前承运、迟到的运单：{names}。", $"Carried before the period and late: {names}.");
        }

        if (Delivery is { } delivery)
        {
            writer.Add(ExplanationTopic.Fact, Printed,
                $"{At(delivery.At)} 送达，方式：{delivery.Channel}，签收人：{delivery.ReceivedBy}。", $"Delivered at {At(delivery.At)} by {delivery.Channel}, received by {delivery.ReceivedBy}.");
        }
        else
        {
            writer.Add(ExplanationTopic.Missing, Printed, $"尚未送达客户。", $"It is not delivered to the customer yet.");
        }

        if (DeliverBy is { } last)
        {
            var inTime = DeliveredInTime(today);
            writer.Add(ExplanationTopic.Step, Printed, zh
                ? $"送达期限 {Iso.Format(last)}：{(inTime.IsYes ? "及时" : inTime.IsNo ? "未及时" : "尚未届满")}。"
                : $"To be delivered by {Iso.Format(last)}: {(inTime.IsYes ? "in time" : inTime.IsNo ? "not in time" : "not over yet")}.");
        }
        else
        {
            writer.Add(ExplanationTopic.Missing, Printed, $"公司未定送达期限，是否及时不得而知。", $"The company set no last day, so whether it is in time is unknown.");
        }

        return writer.Done();

        string At(Instant at) => Iso.Format(at.InBusinessZone().LocalDateTime);
    }
}
