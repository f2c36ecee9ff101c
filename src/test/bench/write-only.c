/*
 * Writes files of the same names and sizes as those of a folder into a folder that must not exist,
 * and does nothing else: what a clean build must cost at least. The names and sizes are read before
 * the clock starts.
 *
 *   cc -O2 -o write-only write-only.c
 *   ./write-only FROM TO
 *
 * Prints seconds of wall time, seconds of processor time, files, bytes.
 */
#define _XOPEN_SOURCE 700
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct entry {
  char *path;
  off_t size;
  int is_folder;
};

static struct entry *entries;
static size_t count, room, prefix;
static off_t largest;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static int found(const char *path, const struct stat *status, int type, struct FTW *ftw) {
  (void)ftw;
  if (type != FTW_F && type != FTW_D) {
    return 0;
  }
  if (count == room) {
    room = room ? room * 2 : 1024;
    entries = realloc(entries, room * sizeof *entries);
    if (!entries) {
      fail("memory");
    }
  }
  entries[count].path = strdup(path + prefix);
  if (!entries[count].path) {
    fail("memory");
  }
  entries[count].size = status->st_size;
  entries[count].is_folder = type == FTW_D;
  if (type == FTW_F && status->st_size > largest) {
    largest = status->st_size;
  }
  count++;
  return 0;
}

static double seconds(struct timeval time) { return time.tv_sec + time.tv_usec / 1e6; }

static double processor(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

static double wall(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: write-only FROM TO\n");
    return 2;
  }
  prefix = strlen(argv[1]);
  /* Without following links; folders come before what they hold. */
  if (nftw(argv[1], found, 32, FTW_PHYS)) {
    fail(argv[1]);
  }
  char *bytes = malloc(largest ? largest : 1);
  if (!bytes) {
    fail("memory");
  }
  for (off_t i = 0; i < largest; i++) {
    bytes[i] = "abcdefghijklmnopqrstuvwxyz <p>"[(i * 7 + i / 31) % 30];
  }
  char *path = malloc(strlen(argv[2]) + 65536);
  if (!path) {
    fail("memory");
  }
  double wall_begin = wall(), processor_begin = processor(), total = 0;
  long files = 0;
  for (size_t i = 0; i < count; i++) {
    strcpy(path, argv[2]);
    strcat(path, entries[i].path);
    if (entries[i].is_folder) {
      if (mkdir(path, 0777)) {
        fail(path);
      }
      continue;
    }
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
    if (file < 0) {
      fail(path);
    }
    for (off_t done = 0; done < entries[i].size;) {
      ssize_t wrote = write(file, bytes + done, entries[i].size - done);
      if (wrote < 0) {
        fail(path);
      }
      done += wrote;
    }
    if (close(file)) {
      fail(path);
    }
    files++;
    total += entries[i].size;
  }
  printf("%.3f %.3f %ld %.0f\n", wall() - wall_begin, processor() - processor_begin, files, total);
  return 0;
}
