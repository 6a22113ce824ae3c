using Tidemark.Web.Commands;

return await CommandLine.Run(args);
