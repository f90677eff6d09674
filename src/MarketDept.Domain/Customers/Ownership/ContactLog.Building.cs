using System.Buffers;
using System.Runtime.InteropServices;

namespace MarketDept.Domain.Customers.Ownership;

public sealed partial class ContactLog
{
    /// <summary>Builds the logs of many customers from all their contacts (批量建立), the same as by <see cref="Add(Contact)"/> of each.</summary>
    /// <remarks>Shaped by speed: the customers are numbered once, and the contacts sorted by that number. So each log is built in one go and with
    /// the room that it needs. The ids of a log are read before anything is entered, so that memory brings its contacts together.</remarks>
    /// <param name="contacts">The contacts of all customers, in any order.</param>
    /// <param name="terms">The company's terms on which contacts found a claim; null: the defaults.</param>
    /// <returns>The log of each record under which a contact is logged.</returns>
    /// <exception cref="ArgumentException">There is no sequence, or a contact in it is null.</exception>
    /// <exception cref="DomainException">An id stands under one record for two contacts (<see cref="CustomerRefusals.ContactIdTaken"/>).</exception>
    [Clause("8.2.1")]
    public static IReadOnlyDictionary<Id<Customer>, ContactLog> ByCustomer(IEnumerable<Contact> contacts, OwnershipTerms? terms = null)
    {
        Contact[] given = Guard.Against.Null(contacts) as Contact[] ?? [.. contacts];
        var (numbers, counts) = (new Dictionary<string, int>(StringComparer.Ordinal), new List<int>());
        var (numberOf, sorted) = (ArrayPool<int>.Shared.Rent(given.Length), ArrayPool<Contact>.Shared.Rent(given.Length));
        for (var i = 0; i < given.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, Guard.Against.Null(given[i], nameof(contacts)).Customer.Value, out var isThere);
            if (!isThere)
            {
                number = counts.Count;
                counts.Add(0);
            }

            numberOf[i] = number;
            CollectionsMarshal.AsSpan(counts)[number]++;
        }

        var next = new int[counts.Count];
        for (var number = 1; number < next.Length; number++)
            next[number] = next[number - 1] + counts[number - 1];
        for (var i = 0; i < given.Length; i++)
            sorted[next[numberOf[i]]++] = given[i];

        var logs = new Dictionary<Id<Customer>, ContactLog>(next.Length);
        var idBits = new ulong[counts.DefaultIfEmpty().Max()];
        for (var number = 0; number < next.Length; number++)
        {
            var log = new ContactLog(terms, counts[number]);
            var his = sorted.AsSpan(next[number] - counts[number], counts[number]);
            for (var i = 0; i < his.Length; i++)
                idBits[i] = BitOf(his[i].Id);
            for (var i = 0; i < his.Length; i++)
                log.Add(his[i], idBits[i]);
            logs.Add(log._contacts[0].Customer, log);
        }

        ArrayPool<int>.Shared.Return(numberOf);
        ArrayPool<Contact>.Shared.Return(sorted, clearArray: true);
        return logs;
    }
}
