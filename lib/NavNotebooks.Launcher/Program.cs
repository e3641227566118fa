using NavNotebooks.Launcher;

return Launch.Run(AppContext.BaseDirectory, args, Console.Error);
