await Store.StoreApplication.Create().RunAsync();
