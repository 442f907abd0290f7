using Beleg.Desk.Tests;
using Beleg.Desk.Tests.Browser;

[assembly: AssemblyFixture(typeof(StoryDesk))]
[assembly: AssemblyFixture(typeof(SharedBrowser))]
