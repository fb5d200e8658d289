/** What a page hands to the components of its text. */
declare namespace App {
  interface Locals {
    /** Ids of the works a text cites, in the order of their numbers. */
    sources?: readonly string[];
    /** Path of the part of the print that is being written. */
    printed?: string;
  }
}
