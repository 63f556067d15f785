using System.Linq;
using NewsTools.Text;

namespace NewsTools.Core.Tests;

public class TokenizerTests
{
    [Theory]
    [InlineData("V.I. Orlin, Head", "V.|I.|Orlin|,|Head")]
    [InlineData("He met Tran Van Ut. She left with Zh. Abenov.", "He|met|Tran|Van|Ut|.|She|left|with|Zh.|Abenov|.")]
    [InlineData("S.Petrov met Kh.Rahimova", "S.|Petrov|met|Kh.|Rahimova")]
    [InlineData("the U.S. Senate's vote", "the|U.S.|Senate|'s|vote")]
    [InlineData("It ended.", "It|ended|.")]
    [InlineData("Dr. Al-Farabi of O'Hara & Co", "Dr.|Al-Farabi|of|O'Hara|&|Co")]
    [InlineData("students' work, 1,200 people", "students|'|work|,|1,200|people")]
    public void Cuts_words_initials_and_marks(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Tokenizer.Tokenize(text).Select(t => text.Substring(t.Start, t.Length))));
}
