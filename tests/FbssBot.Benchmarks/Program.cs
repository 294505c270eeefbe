using System.Globalization;
using BenchmarkDotNet.Running;
using FbssBot.Benchmarks;

// dotnet run -c Release --project tests/FbssBot.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/FbssBot.Benchmarks -- fuzz 1000000 1
if (args is ["fuzz", .. var numbers])
    return Fuzz.Run(
        numbers.Length > 0 ? int.Parse(numbers[0], CultureInfo.InvariantCulture) : 1_000_000,
        numbers.Length > 1 ? int.Parse(numbers[1], CultureInfo.InvariantCulture) : 1
    );

BenchmarkSwitcher.FromAssembly(typeof(HeartBenchmarks).Assembly).Run(args);
return 0;
