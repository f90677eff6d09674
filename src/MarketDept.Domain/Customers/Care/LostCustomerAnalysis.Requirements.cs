namespace MarketDept.Domain.Customers.Care;

public sealed partial class LostCustomerAnalysis
{
    private static LocalDate DayOf(Instant at) => at.InBusinessZone().Date;

    private void RequireOpen()
    {
        if (CompletedAt is { } at)
            throw CareRefusals.LossFormCompleted.Because($"分析表 {Id} 完成于 {at}。", $"Form '{Id}' was completed at {at}.");
    }

    private void RequireNew(Id<Customer> customer)
    {
        if (Find(customer) is not null)
            throw CareRefusals.LossAlreadyEntered.Because($"分析表 {Id}，客户 {customer}。", $"Form '{Id}', customer '{customer}'.");
    }

    private LostCustomer Require(Id<Customer> customer) => Find(customer)
        ?? throw CareRefusals.LossOfUnknownCustomer.Because($"分析表 {Id}，客户 {customer}。", $"Form '{Id}', customer '{customer}'.");

    private static void RequireNotAfter(LocalDate day, LocalDate today, Bilingual what)
    {
        if (day > today)
            throw CareRefusals.LossInTheFuture.Because($"{what}：{day}；填表日：{today}。", $"The date of {what} is {day}, entered on {today}.");
    }

    private LocalDate RequireLost(LossDecision decision, LocalDate lostSince, LocalDate today)
    {
        var customer = decision.Customer;
        if (decision.LastOrderOn is not { } last || decision.IsLost.IsUnknown)
            throw (decision.LastOrderOn is null ? CareRefusals.LossLastOrderUnknown : CareRefusals.LossTimeNotStated).Because($"客户 {customer}。", $"Customer '{customer}'.");
        RequireNotAfter(decision.On, today, new("判断日", "the decision"));
        RequireNotAfter(lostSince, today, new("流失日", "the loss"));
        if (lostSince <= last)
        {
            throw CareRefusals.LossBeforeLastOrder.Because(
                $"客户 {customer}：最近下单日 {last}，流失日 {lostSince}。", $"Customer '{customer}' ordered on {last}, lost since {lostSince}.");
        }

        if (lostSince > Period.End)
        {
            throw CareRefusals.LossOutsidePeriod.Because(
                $"客户 {customer}：流失日 {lostSince}；分析表 {Id} 截至 {Period.End}。", $"Customer '{customer}', lost since {lostSince}; form '{Id}' is until {Period.End}.");
        }

        return decision.IsLost.IsYes ? last : throw CareRefusals.LossStillActive.Because(
            $"客户 {customer}：最近下单日 {last}，自 {decision.LostFrom} 起为流失。", $"Customer '{customer}' ordered on {last}; he is lost from {decision.LostFrom} on.");
    }
}
