"""What the readers of files with markup share: what kind it is, XML parsed safely, and the text as it flows by."""
