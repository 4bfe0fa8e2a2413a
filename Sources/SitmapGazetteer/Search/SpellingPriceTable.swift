/// What letters cost in place of others, learned from the spellings that the place data itself attests.
///
/// Written by `Gazetteer/prices.py` from the names of half of the places; the other half is left for
/// `sitmap-gazetteer spelling`. Prices are in twentieths of an edit; `_` is a blank or the end of a name.
enum SpellingPriceTable {
  /// Two letters and the price of one for the other; a pair that is not here costs a whole edit.
  static let letters = """
    a:e:9 a:i:12 a:o:9 a:u:12 a:y:17 b:d:18 b:f:19 b:g:17 b:h:17 b:m:19 b:p:12 b:t:19 b:v:13 \
    b:w:17 c:e:19 c:g:14 c:h:19 c:j:15 c:k:7 c:m:18 c:q:14 c:r:19 c:s:11 c:t:13 c:x:16 c:z:10 \
    d:g:16 d:l:19 d:r:18 d:s:19 d:t:11 d:z:17 e:i:9 e:j:17 e:o:12 e:u:13 e:y:14 f:h:17 f:p:13 \
    f:t:16 f:v:12 g:h:9 g:j:14 g:k:11 g:n:19 g:q:9 g:r:18 g:s:18 g:x:12 g:y:17 g:z:16 h:j:11 \
    h:k:16 h:n:16 h:s:18 h:t:19 h:x:11 i:j:11 i:l:19 i:o:13 i:u:13 i:y:5 j:k:17 j:l:16 j:q:17 \
    j:s:16 j:v:19 j:x:13 j:y:7 j:z:12 k:p:18 k:q:9 k:t:18 k:x:15 l:n:19 l:r:16 l:t:15 l:z:19 \
    m:n:13 m:r:19 m:y:19 n:r:18 n:s:18 n:t:19 n:u:19 n:w:19 o:u:9 o:y:19 p:t:18 p:v:19 p:w:18 \
    r:t:17 r:v:18 r:z:18 s:t:18 s:x:10 s:z:9 t:z:19 u:v:13 u:w:10 u:y:16 v:w:5 v:y:19 x:z:13
    """

  /// A letter and its price when it comes or goes.
  static let gaps = """
    _:4 a:11 b:14 c:12 d:10 e:10 f:15 g:10 h:9 i:9 j:6 k:13 l:13 m:13 n:12 o:12 p:14 q:12 r:13 \
    s:10 t:12 u:10 v:12 w:9 x:7 y:8 z:10
    """

  /// Two groups of letters and the price of one for the other.
  static let groups = """
    _ag:_ay:5 _c:z:14 _k:g:17 _pa:_sa:11 _ya:ya:8 a:aja:14 a:aya:16 a:eh:14 ai:e:14 aj:ei:10 \
    aja:aya:4 as_:o_:10 au:o:13 aus:auz:3 ay:ei:9 aya:oye:7 bac:bak:3 bc:pc:2 ber:bur:9 c:tc:7 \
    c:ts:10 c:tsc:10 ce:s:15 ch:cs:8 ch:cz:6 ch:hs:12 ch:hsi:9 ch:j:13 ch:k:14 ch:ts:12 ch:tsj:9 \
    ci:tji:5 ck:k:10 com:gm:4 d:gj:9 d:nt:14 dj:j:7 dt_:t_:7 dz:dzh:4 dz:j:11 e:eh:7 e:jo:11 \
    e:oye:13 ea:i:12 eon:on:8 er:re:15 erg:urg:7 evk:ivk:5 fi:fie:5 g:g_:10 g:kh:10 gi:gui:7 \
    gil:hil:4 h:kh:7 hch:hh:3 hev:hiv:7 hh:ht:7 i:ion:13 i:ju:12 i_:is_:8 iba:ybe:3 ii:iyi:3 \
    ij:yi:6 ik:ykt:6 ina:una:7 ine:ino:6 iu:iul:4 iv:ov:5 j:zh:12 k:kaj:13 k:kay:12 k:qu:13 \
    kaj:kay:3 ke:koe:6 kh:x:11 kij:kiy:2 ks:x:8 mb:nb:7 mpo:mpu:3 mu:mue:4 n:nas:11 n:noy:11 \
    n_:ne_:8 n_:no_:10 na:nas:8 ne:noe:6 ne_:no_:10 nt:nta:9 o:oe:8 o_:on_:10 oe:oye:3 oe:u:10 \
    on:ont:10 ong:ung:5 ou:u:7 r_:re_:8 ro:rou:8 s:sc:9 sc:z:13 sh:sz:7 sv:viv:4 t_:te_:8 \
    tc:tsc:5 u:ue:8 u_:ul_:6 uma:umu:5 v_:va_:9 vc:vts:5 ve:vo:7 yev:yiv:5 yj_:yy_:3 zh:zj:5
    """
}
