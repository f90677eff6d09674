namespace MarketDept.Domain.Customers.Ownership;

/// <summary>What a transfer and an arbitration have in common: a salesperson gains, and did not decide it himself.</summary>
internal static class Award
{
    internal static void Require(Id<Customer> customer, StaffMember gains, StaffMember by, ClauseId clause)
    {
        if (gains.Position != Position.Salesperson)
        {
            throw OwnershipRefusals.NotASalesperson.Because(
                $"客户 {customer}，{gains.Id}（{gains.Position.Title}）。", $"Customer '{customer}', '{gains.Id}' ({gains.Position.Title}).");
        }

        if (gains.Id == by.Id)
        {
            throw StaffingRefusals.DecidesOwnCase.Because($"客户 {customer}：{by.Id}。", $"Customer '{customer}': '{by.Id}'.", clause);
        }
    }
}
