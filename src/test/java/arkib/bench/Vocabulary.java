package arkib.bench;

import java.util.List;

/** Words that look like Malay: common ones first, then made of syllables, as many as are wanted. */
final class Vocabulary {

  private static final List<String> COMMON =
      List.of(
          ("yang dan di untuk dengan pada itu ini dalam kepada tidak telah akan oleh daripada beliau"
                  + " berkata adalah turut juga satu mereka kerajaan negara bagi sebagai lebih serta"
                  + " antara boleh dapat perlu ada selepas menerusi tahun semalam hari penduduk kampung"
                  + " pihak program daerah negeri jabatan kementerian pegawai majlis projek bantuan"
                  + " kawasan masyarakat sekolah pelajar guru hospital banjir sungai jalan jambatan"
                  + " pelabuhan kapal nelayan laut pantai pulau bandar pasar peniaga harga barang bekalan"
                  + " air elektrik rumah keluarga anak ibu bapa warga belia sukan pasukan perlawanan gol"
                  + " kejohanan latihan tentera pertahanan keselamatan sempadan rondaan polis bomba mangsa"
                  + " kemalangan kebakaran hutan tanaman padi getah sawit petani hasil pasaran syarikat"
                  + " pelaburan ekonomi peratus juta ringgit belanjawan cukai pekerja majikan gaji"
                  + " pendidikan universiti penyelidikan teknologi digital kesihatan klinik doktor vaksin"
                  + " alam sekitar sampah pencemaran kitar semula perpustakaan buku budaya warisan muzium"
                  + " mesyuarat perbincangan kerjasama perjanjian lawatan duta menteri presiden pengerusi")
              .split(" "));

  private static final String[] SYLLABLES =
      ("ba be bi bo bu da di du ga gu ha ja ju ka ke ki ku la le li lu ma me mi mu na ni nu pa pe pi"
              + " pu ra re ri ru sa se si su ta te ti tu wa ya bang dang gang kan lan man nan pan ran"
              + " san tan ting lung kung sang rang")
          .split(" ");

  private final String[] words;

  /** A vocabulary of {@code size} words. */
  Vocabulary(int size) {
    words = new String[size];
    for (int rank = 0; rank < size; rank++) {
      words[rank] = make(rank);
    }
  }

  /** The word of a rank. */
  String word(int rank) {
    return words[rank];
  }

  private static String make(int rank) {
    if (rank < COMMON.size()) {
      return COMMON.get(rank);
    }
    StringBuilder word = new StringBuilder();
    int rest = rank * 2 + SYLLABLES.length * SYLLABLES.length;
    while (rest > 0) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    }
    return word.toString();
  }
}
