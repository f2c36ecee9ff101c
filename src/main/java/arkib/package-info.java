/** Arkib: a newsroom's archive as plain files. (The page to read first.) */
package arkib;
