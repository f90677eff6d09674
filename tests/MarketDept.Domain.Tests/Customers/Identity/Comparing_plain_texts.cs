using System.Text;
using FsCheck.Xunit;
using MarketDept.Domain.Customers.Identity;

namespace MarketDept.Domain.Tests.Customers.Identity;

/// <summary>A text of plain characters is not given to the framework, and comes to the same as by it.</summary>
[Clause("8.2.1")]
public class Comparing_plain_texts
{
    private const string Alphabet = "aZ9~ \u007f\u3000（），。、〇々〔〗！ＡＺ～杭州顺达龟龥\u9fff\u0301\u0308\u3099\u302aがカｶﾞ①ﬁÅ한\u1112\u1161\u11ab⺀⼀\uf900\u00a0—…·′￠㈱㎡\u200b𠀀";

    private static readonly string[] Characters = [.. Alphabet.EnumerateRunes().Select(rune => rune.ToString())];

    [Fact]
    public void Every_plain_character_is_only_made_narrow_by_the_framework_also_beside_another()
    {
        var plain = Enumerable.Range(0, char.MaxValue + 1).Select(c => ((char)c).ToString()).Where(c => Width.IsPlain(c)).ToArray();

        Assert.InRange(plain.Length, 0x5200 + 128, 0x5200 + 300);
        Assert.All(plain, c => Assert.Equal((c.Normalize(NormalizationForm.FormKC), $"a{c}州".Normalize(NormalizationForm.FormKC)), (Width.Narrow(c), Width.Narrow($"a{c}州"))));
    }

    [Property(MaxTest = 3000)]
    public void The_key_of_any_text_is_that_of_the_framework(int[] drawn)
    {
        var text = Text(drawn);
        Assert.Equal(text.Normalize(NormalizationForm.FormKC).Trim(), TextKey.Of(text));
    }

    [Property(MaxTest = 3000)]
    public void The_key_of_a_name_is_the_same_beside_what_only_the_framework_can_read(int[] drawn)
    {
        var text = Text(drawn);
        Assert.Equal(NameKey.Of(text + "—")[..^1], NameKey.Of(text));
    }

    [Property(MaxTest = 3000)]
    public void A_text_of_characters_that_print_passes_as_it_is_and_any_other_does_not(int[] drawn)
    {
        var text = Text(drawn);
        Assert.Equal(text.EnumerateRunes().All(rune => Guards.Prints(rune.ToString())), Guards.Prints(text));
    }

    [Fact]
    public void A_text_that_is_narrow_already_is_its_own_key_and_takes_no_memory()
    {
        Assert.All(["", "ABC-1", "顺达货运（杭州）"[..4], "一路12号、二楼"], text => Assert.Same(text, TextKey.Of(text)));
        Assert.Equal(0, Allocations.Of(() => TextKey.Of("顺达货运有限公司 12")));
        Assert.Equal(0, Allocations.Of(() => Guards.Prints("顺达货运有限公司 12")));
    }

    private static string Text(int[] drawn) => string.Concat(drawn.Select(number => Characters[(int)(Math.Abs((long)number) % Characters.Length)]));
}
