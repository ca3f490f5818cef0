// A bidirectional LSTM on 8-bit weights and 16-bit activations, and the linear layer above it, for WebAssembly SIMD.
// Knows numbers in memory that the caller lays out, and nothing of words, tags or files.
//
// Sums of products with an LSTM's weights are sums of integers, exact in whatever order they are taken; all else
// is single-precision + - * / in a fixed order, on each row for itself, which WebAssembly defines to the bit. So a
// row's result is the same on every machine and whatever other rows are computed beside it. No relaxed SIMD, no
// contraction: build with -ffp-contract=off.
//
// Rows stand time-major: the first tokens of all windows, then their second tokens, and so on, the longest window
// first. The windows that are alive at a step are then neighbouring rows, in both directions, and nothing is padded.
//
// Build with scripts/build-kernel.sh.

#include <stdint.h>
#include <wasm_simd128.h>

#define EXPORT(name) __attribute__((export_name(#name)))
/** A function of its own, so that the engine's optimising compiler takes it over while a first batch still runs. */
#define OWN __attribute__((noinline))
#define INLINE static inline __attribute__((always_inline))

/** Outputs of an LSTM lie in -1 … 1; this many units make 1. Products reach 127 × 2047: 8,000 of them fit 32 bits. */
#define ONE 2047.0f

/** Outputs of a panel: four vectors of four. Four rows of them are 16 sums, as many as most machines have registers. */
#define PANEL 16

/**
 * Widens 8-bit weights [outputs][inputs] into panels: [outputs / 16][padded / 2][16 outputs][2 inputs]. A vector then
 * holds a pair of inputs' weights for each of four outputs, and a dot product of pairs advances four outputs at once.
 * `padded` is `inputs` rounded up to a multiple of 4; what is added weighs 0.
 */
EXPORT(pack)
void pack(const int8_t *from, int32_t outputs, int32_t inputs, int32_t padded, int16_t *to) {
  for (int32_t panel = 0; panel < outputs; panel += PANEL)
    for (int32_t input = 0; input < padded; input += 2)
      for (int32_t output = panel; output < panel + PANEL; output++) {
        const int8_t *row = from + output * inputs;
        *to++ = input < inputs ? row[input] : 0;
        *to++ = input + 1 < inputs ? row[input + 1] : 0;
      }
}

/**
 * z [rows][outputs] = scale × (x · weights) + z, or + bias where there is one, for a number of rows that is known when
 * this is compiled. `inputs`, the length of a row, is a multiple of 4.
 */
INLINE void multiply(const int rows, const int16_t *x, int32_t inputs, const int16_t *weights, const float *scale,
                     const float *bias, float *z, int32_t outputs) {
  for (int32_t output = 0; output < outputs; output += PANEL) {
    const int16_t *at[4];
    v128_t sum[4][4];
    for (int row = 0; row < rows; row++) {
      at[row] = x + row * inputs;
      for (int v = 0; v < 4; v++) sum[row][v] = wasm_i32x4_splat(0);
    }
    for (int32_t input = 0; input < inputs; input += 4) {
      for (int pair = 0; pair < 4; pair += 2) {
        v128_t w[4];
        for (int v = 0; v < 4; v++) w[v] = wasm_v128_load(weights + pair * PANEL + 8 * v);
        for (int row = 0; row < rows; row++) {
          const v128_t two = wasm_v128_load32_splat(at[row] + pair);
          for (int v = 0; v < 4; v++)
            sum[row][v] = wasm_i32x4_add(sum[row][v], wasm_i32x4_dot_i16x8(w[v], two));
        }
      }
      weights += 4 * PANEL;
      for (int row = 0; row < rows; row++) at[row] += 4;
    }
    for (int v = 0; v < 4; v++) {
      const v128_t s = wasm_v128_load(scale + output + 4 * v);
      for (int row = 0; row < rows; row++) {
        float *to = z + row * outputs + output + 4 * v;
        const v128_t before = wasm_v128_load(bias ? bias + output + 4 * v : to);
        wasm_v128_store(to, wasm_f32x4_add(wasm_f32x4_mul(wasm_f32x4_convert_i32x4(sum[row][v]), s), before));
      }
    }
  }
}

#define MULTIPLY(rows)                                                                                             \
  OWN static void multiply##rows(const int16_t *x, int32_t inputs, const int16_t *weights, const float *scale,     \
                                 const float *bias, float *z, int32_t outputs) {                                   \
    multiply(rows, x, inputs, weights, scale, bias, z, outputs);                                                   \
  }
MULTIPLY(1)
MULTIPLY(2)
MULTIPLY(3)
MULTIPLY(4)

/** The same for any number of rows. */
INLINE void multiply_all(int32_t rows, const int16_t *x, int32_t inputs, const int16_t *weights, const float *scale,
                         const float *bias, float *z, int32_t outputs) {
  for (; rows >= 4; rows -= 4) {
    multiply4(x, inputs, weights, scale, bias, z, outputs);
    x += 4 * inputs;
    z += 4 * outputs;
  }
  if (rows == 3) multiply3(x, inputs, weights, scale, bias, z, outputs);
  if (rows == 2) multiply2(x, inputs, weights, scale, bias, z, outputs);
  if (rows == 1) multiply1(x, inputs, weights, scale, bias, z, outputs);
}

/**
 * x P(x²) / Q(x²) on -7 … 7, beyond which it stays: within 1.7e-6 of tanh, and never above 1. Fitted for the least
 * largest error. A pseudo-minimum is one instruction, and turns what isn't a number into the limit.
 */
INLINE v128_t tanh4(v128_t x) {
  x = wasm_f32x4_pmin(wasm_f32x4_splat(7.0f), x);
  x = wasm_f32x4_pmax(wasm_f32x4_splat(-7.0f), x);
  const v128_t u = wasm_f32x4_mul(x, x);
  v128_t p = wasm_f32x4_mul(u, wasm_f32x4_splat(0.027607949450612068f));
  p = wasm_f32x4_mul(u, wasm_f32x4_add(p, wasm_f32x4_splat(15.99560546875f)));
  p = wasm_f32x4_mul(u, wasm_f32x4_add(p, wasm_f32x4_splat(864.2149047851562f)));
  p = wasm_f32x4_mul(x, wasm_f32x4_add(p, wasm_f32x4_splat(7024.85986328125f)));
  v128_t q = wasm_f32x4_mul(u, wasm_f32x4_add(u, wasm_f32x4_splat(148.02978515625f)));
  q = wasm_f32x4_mul(u, wasm_f32x4_add(q, wasm_f32x4_splat(3205.74072265625f)));
  q = wasm_f32x4_add(q, wasm_f32x4_splat(7024.89013671875f));
  return wasm_f32x4_div(p, q);
}

/** 1 / (1 + e^-x), by the hyperbolic tangent of half of it. */
INLINE v128_t sigmoid4(v128_t x) {
  const v128_t half = wasm_f32x4_splat(0.5f);
  return wasm_f32x4_add(wasm_f32x4_mul(tanh4(wasm_f32x4_mul(x, half)), half), half);
}

/** One step of `count` windows: z [count][4 × hidden], gates in the order i, f, g, o; c and h are their states. */
OWN static void step(const float *z, int32_t count, int32_t hidden, float *c, int16_t *h, int16_t *out,
                     int32_t stride) {
  const v128_t one = wasm_f32x4_splat(ONE);
  for (int32_t row = 0; row < count; row++) {
    for (int32_t unit = 0; unit < hidden; unit += 4) {
      const v128_t i = sigmoid4(wasm_v128_load(z + unit));
      const v128_t f = sigmoid4(wasm_v128_load(z + hidden + unit));
      const v128_t g = tanh4(wasm_v128_load(z + 2 * hidden + unit));
      const v128_t o = sigmoid4(wasm_v128_load(z + 3 * hidden + unit));
      const v128_t cell = wasm_f32x4_add(wasm_f32x4_mul(f, wasm_v128_load(c + unit)), wasm_f32x4_mul(i, g));
      wasm_v128_store(c + unit, cell);
      const v128_t y = wasm_f32x4_nearest(wasm_f32x4_mul(wasm_f32x4_mul(o, tanh4(cell)), one));
      const v128_t whole = wasm_i32x4_trunc_sat_f32x4(y);
      const v128_t narrow = wasm_i16x8_narrow_i32x4(whole, whole);
      wasm_v128_store64_lane(h + unit, narrow, 0);
      wasm_v128_store64_lane(out + unit, narrow, 0);
    }
    z += 4 * hidden;
    c += hidden;
    h += hidden;
    out += stride;
  }
}

/** What one direction of one layer has learned: weights as `pack` lays them, scales and biases by output. */
struct direction {
  const int16_t *wx;
  const float *wx_scale;
  const int16_t *wh;
  const float *wh_scale;
  const float *bias;
};

/**
 * One direction of one layer over a batch of windows. `first` [steps + 1] says with which row each step begins. Reads
 * x [rows][inputs], writes out [rows][2 × hidden], whose address is that of this direction's half. The inputs of up to
 * `chunk` rows (no fewer than windows) are multiplied at once, and then their steps taken, so that z stays in the
 * nearer caches. Room for c and h [windows][hidden] and z [chunk][4 × hidden] is lent.
 */
EXPORT(lstm)
void lstm(const struct direction *learned, int32_t inputs, int32_t hidden, const int32_t *first, int32_t steps,
          int32_t backward, const int16_t *x, int16_t *out, int32_t chunk, float *c, int16_t *h, float *z) {
  const int32_t windows = first[1] - first[0];
  const int32_t outputs = 4 * hidden;
  __builtin_memset(c, 0, windows * hidden * sizeof *c);
  __builtin_memset(h, 0, windows * hidden * sizeof *h);
  for (int32_t done = 0; done < steps;) {
    // Steps from … to of the text; backward, they are taken from the last to the first.
    int32_t from = backward ? steps - done : done;
    int32_t to = from;
    do {
      if (backward) from--;
      else to++;
      done++;
    } while (done < steps && first[to] - first[from] + windows <= chunk);
    multiply_all(first[to] - first[from], x + first[from] * inputs, inputs, learned->wx, learned->wx_scale,
                 learned->bias, z, outputs);
    for (int32_t n = 0; n < to - from; n++) {
      const int32_t t = backward ? to - 1 - n : from + n;
      const int32_t alive = first[t + 1] - first[t];
      float *gates = z + (first[t] - first[from]) * outputs;
      multiply_all(alive, h, hidden, learned->wh, learned->wh_scale, 0, gates, outputs);
      step(gates, alive, hidden, c, h, out + first[t] * 2 * hidden, 2 * hidden);
    }
  }
}

/**
 * out [rows][outputs] = x · weights / 2047 + bias, with weights [inputs][outputs]; inputs and outputs are multiples of
 * 4. The sum goes by inputs in four parts, 0 4 8 …, 1 5 9 …, and so on, added as (first + second) + (third + fourth):
 * one part alone would wait for each of its additions.
 */
EXPORT(linear)
void linear(const int16_t *x, int32_t rows, int32_t inputs, const float *weights, const float *bias, int32_t outputs,
            float *out) {
  const v128_t unit = wasm_f32x4_splat(1.0f / ONE);
  for (int32_t row = 0; row < rows; row++, x += inputs)
    for (int32_t output = 0; output < outputs; output += 4) {
      v128_t a = wasm_f32x4_splat(0), b = a, c = a, d = a;
      const float *w = weights + output;
      for (int32_t input = 0; input < inputs; input += 4, w += 4 * outputs) {
        const v128_t h = wasm_f32x4_convert_i32x4(wasm_i32x4_load16x4(x + input));
        a = wasm_f32x4_add(a, wasm_f32x4_mul(wasm_i32x4_shuffle(h, h, 0, 0, 0, 0), wasm_v128_load(w)));
        b = wasm_f32x4_add(b, wasm_f32x4_mul(wasm_i32x4_shuffle(h, h, 1, 1, 1, 1), wasm_v128_load(w + outputs)));
        c = wasm_f32x4_add(c, wasm_f32x4_mul(wasm_i32x4_shuffle(h, h, 2, 2, 2, 2), wasm_v128_load(w + 2 * outputs)));
        d = wasm_f32x4_add(d, wasm_f32x4_mul(wasm_i32x4_shuffle(h, h, 3, 3, 3, 3), wasm_v128_load(w + 3 * outputs)));
      }
      const v128_t sum = wasm_f32x4_add(wasm_f32x4_add(a, b), wasm_f32x4_add(c, d));
      wasm_v128_store(out, wasm_f32x4_add(wasm_f32x4_mul(sum, unit), wasm_v128_load(bias + output)));
      out += 4;
    }
}
