using BenchmarkDotNet.Running;
using FbssBot.Benchmarks;

// dotnet run -c Release --project tests/FbssBot.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(HeartBenchmarks).Assembly).Run(args);
