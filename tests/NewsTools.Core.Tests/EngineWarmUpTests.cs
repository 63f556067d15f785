using System.Threading.Tasks;

namespace NewsTools.Core.Tests;

public class EngineWarmUpTests
{
    [Fact]
    public async Task Reads_its_sample_once_a_process()
    {
        var first = EngineWarmUp.Start();
        await first;

        Assert.Same(first, EngineWarmUp.Start());
    }
}
