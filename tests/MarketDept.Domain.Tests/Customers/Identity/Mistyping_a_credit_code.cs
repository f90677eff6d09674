using FsCheck;
using FsCheck.Xunit;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Customers.Identity;

public class Mistyping_a_credit_code
{
    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void Exactly_one_check_character_belongs_to_any_17_characters(CodeBody body) =>
        Assert.Single(CodeBody.Alphabet, check => CreditCode.TryParse(body.Text + check, out _));

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void Any_one_character_changed_is_noticed(CodeBody body)
    {
        var code = body.Code;
        for (var place = 0; place < code.Length; place++)
        {
            foreach (var other in CodeBody.Alphabet.Where(c => c != code[place]))
                Assert.False(CreditCode.TryParse(code.Remove(place, 1).Insert(place, other.ToString()), out _));
        }
    }

    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 500)]
    public void Any_two_neighbours_swapped_are_noticed(CodeBody body)
    {
        var code = body.Code;
        for (var place = 1; place < code.Length; place++)
        {
            if (code[place] != code[place - 1])
                Assert.False(CreditCode.TryParse($"{code[..(place - 1)]}{code[place]}{code[place - 1]}{code[(place + 1)..]}", out _));
        }
    }

    /// <summary>Where the sum is a multiple of 31, 31 − 0 is written 0: the code that a widespread validator refuses.</summary>
    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 200)]
    public void One_code_in_31_ends_with_0_and_is_accepted(CodeBody body)
    {
        var endWithZero = CodeBody.Alphabet.Select(last => $"{body.Text[..16]}{last}0").Where(text => CreditCode.TryParse(text, out _));

        var code = Assert.Single(endWithZero);
        Assert.Equal(0, WeightedSum(code) % 31);
    }

    /// <summary>The check value by the definition of the standard, written another way.</summary>
    [Property(Arbitrary = [typeof(IdentityArbitraries)], MaxTest = 200)]
    public void The_check_value_is_31_minus_the_weighted_sum(CodeBody body)
    {
        var value = 31 - (WeightedSum(body.Text) % 31);

        Assert.Equal(CodeBody.Alphabet[value == 31 ? 0 : value], body.Code[^1]);
    }

    private static int WeightedSum(string text)
    {
        int[] weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
        return weights.Select((weight, i) => weight * CodeBody.Alphabet.IndexOf(text[i], StringComparison.Ordinal)).Sum();
    }
}
