/** A folder with more files than this isn't a folder of logs. */
const MOST_FILES = 200;

/** Dropped files, with those in folders. An unreadable folder gives none. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly File[]> {
  // The list is empty after this turn, so everything is requested at once.
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
  const plain = [...dropped.files];
  if (!entries.some((entry) => entry?.isDirectory === true)) return plain;
  const files: File[] = [];
  for (const entry of entries) if (entry) await collect(entry, files);
  return files;
}

async function collect(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (files.length >= MOST_FILES) return;
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => {
      entry.file(resolve, () => {
        resolve(null);
      });
    });
    // An empty log in a folder isn't worth a complaint.
    if (file !== null && file.size > 0) files.push(file);
  } else if (isFolder(entry)) {
    for (const inside of await listed(entry.createReader())) await collect(inside, files);
  }
}

// Some browsers lack the classes that their types name.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Everything in a folder. A reader returns it in portions, the last of which is empty. */
async function listed(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
