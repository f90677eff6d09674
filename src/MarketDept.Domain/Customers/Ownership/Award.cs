using MarketDept.Domain.Staffing;

namespace MarketDept.Domain.Customers.Ownership;

/// <summary>What a transfer and an arbitration have in common: a salesperson gains, and did not decide it himself.</summary>
internal static class Award
{
    internal static void Require(Id<Customer> customer, StaffMember gains, StaffMember by, ClauseId clause)
    {
        Guard.Against.Null(gains);
        Guard.Against.Null(by);
        if (gains.Position != Position.Salesperson)
        {
            throw new DomainException(DomainErrorCodes.NotASalesperson, new ClauseId(5, 3),
                $"Customer '{customer}' cannot go to '{gains.Id}' ({gains.Position.Name}); allowed is a salesperson.");
        }

        if (gains.Id == by.Id)
        {
            throw new DomainException(DomainErrorCodes.DecidesOwnCase, clause,
                $"'{by.Id}' cannot award customer '{customer}' to himself; allowed is somebody who does not gain by it.");
        }
    }
}
